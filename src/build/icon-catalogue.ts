/** What has an icon: the add-in itself, and each button of the ribbon. */
export const iconSubjects = ["carecase", "templates", "check"] as const;

/** The sizes that Excel and the add-in stores ask for, each with the pixel grid of the drawing it is made from. */
export const iconSizes = [
  { pixels: 16, grid: 16 },
  { pixels: 20, grid: 20 },
  { pixels: 24, grid: 24 },
  { pixels: 32, grid: 32 },
  { pixels: 40, grid: 20 },
  { pixels: 48, grid: 24 },
  { pixels: 64, grid: 32 },
  { pixels: 80, grid: 32 },
  { pixels: 128, grid: 32 },
] as const;
