/** The cells of a result as they are now, header included. */
export type CurrentCells = readonly (readonly (string | number | boolean)[])[];
