import { FIRST_TENANT } from '../../../core/tenant.ts';

/** Where an office's recordings are, below the folder of all; a name of a recording begins with it. */
export function folderOf(tenant: string): string {
  return tenant === FIRST_TENANT ? '' : tenant;
}
