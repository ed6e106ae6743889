/** What a scripted model says where the file does not say it. A caller who hears it fails the file. */
export const UNSCRIPTED = 'The model was asked here, and this file does not say what it answers.';
