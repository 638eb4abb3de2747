const RADIAN = Math.PI / 180;
const sin = (degrees: number) => Math.sin(degrees * RADIAN);

/** Dynamical time is ahead of the clock by a little more than a minute in these decades. */
const CLOCK = 70 / 86_400;
const BEIJING = 8 / 24;
const J2000 = Date.UTC(2000, 0, 1, 12);

/**
 * Instant of the k-th new moon after the one of 6 January 2000, in days after noon of 1 January
 * 2000 in Beijing. Source: Meeus J (1998), Astronomical Algorithms, chapter 49; terms below half a
 * minute are left out, so it is good to about two minutes.
 */
function newMoon(k: number): number {
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k;
  const latitude = 160.7108 + 390.67050284 * k;
  const mean = 2_451_550.09766 - 2_451_545 + 29.530588861 * k;
  const terms =
    -0.4072 * sin(moon) +
    0.17241 * sin(sun) +
    0.01608 * sin(2 * moon) +
    0.01039 * sin(2 * latitude) +
    0.00739 * sin(moon - sun) -
    0.00514 * sin(moon + sun) +
    0.00208 * sin(2 * sun) -
    0.00111 * sin(moon - 2 * latitude) -
    0.00057 * sin(moon + 2 * latitude) +
    0.00056 * sin(2 * moon + sun) -
    0.00042 * sin(3 * moon) +
    0.00042 * sin(sun + 2 * latitude) +
    0.00038 * sin(sun - 2 * latitude) +
    0.000325 * sin(299.77 + 0.107408 * k);
  return mean + terms - CLOCK + BEIJING;
}

/** The days, as YYYY-MM-DD in Beijing, on which the moon is new from December before to March. */
export function newMoonDays(year: number): string[] {
  const first = Math.floor((year - 2000) * 12.3685) - 1;
  return [0, 1, 2, 3, 4].map((i) => {
    const instant = new Date(J2000 + newMoon(first + i) * 86_400_000);
    return instant.toISOString().slice(0, 10);
  });
}
