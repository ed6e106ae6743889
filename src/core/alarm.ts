/** What a caller may be in: a body in danger, people or a house in danger, or thoughts of suicide. */
export type Alarm = 'medical' | 'danger' | 'suicide';
