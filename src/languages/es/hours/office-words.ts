/** What callers call the place they ring, without its article; one choice of a pattern. Others' places, such as a bank, are
 * among them only in the office's own name. */
export const OFFICE_WORDS =
  '(?:consulta|consultorio|oficinas?|clinica|tienda|despacho|local|negocio|empresa|taller|gestoria|sede|sucursal|recepcion|centro|restaurante|bar|hotel|estudio|salon|secretaria|centralita|telefono|servicio|departamento|administracion|almacen|museo|establecimiento|comercio|delegacion|laboratorio|dentista|veterinario|veterinaria|peluqueria|panaderia|centro medico|sitio)';
