/** Grids of tiles that ship: code, name, row and column of each region. */

/** The states of the United States and the District of Columbia, as newspapers usually place them. */
const US_STATES = `
AK,Alaska,1,1
ME,Maine,1,11
VT,Vermont,2,10
NH,New Hampshire,2,11
WA,Washington,3,1
ID,Idaho,3,2
MT,Montana,3,3
ND,North Dakota,3,4
MN,Minnesota,3,5
IL,Illinois,3,6
WI,Wisconsin,3,7
MI,Michigan,3,8
NY,New York,3,9
RI,Rhode Island,3,10
MA,Massachusetts,3,11
OR,Oregon,4,1
NV,Nevada,4,2
WY,Wyoming,4,3
SD,South Dakota,4,4
IA,Iowa,4,5
IN,Indiana,4,6
OH,Ohio,4,7
PA,Pennsylvania,4,8
NJ,New Jersey,4,9
CT,Connecticut,4,10
CA,California,5,1
UT,Utah,5,2
CO,Colorado,5,3
NE,Nebraska,5,4
MO,Missouri,5,5
KY,Kentucky,5,6
WV,West Virginia,5,7
VA,Virginia,5,8
MD,Maryland,5,9
DE,Delaware,5,10
AZ,Arizona,6,2
NM,New Mexico,6,3
KS,Kansas,6,4
AR,Arkansas,6,5
TN,Tennessee,6,6
NC,North Carolina,6,7
SC,South Carolina,6,8
DC,District of Columbia,6,9
OK,Oklahoma,7,4
LA,Louisiana,7,5
MS,Mississippi,7,6
AL,Alabama,7,7
GA,Georgia,7,8
HI,Hawaii,8,1
TX,Texas,8,4
FL,Florida,8,9
`;

/** The members of the European Union (since 2020), by the codes of Eurostat. */
const EU = `
FI,Finland,1,8
SE,Sweden,1,7
EE,Estonia,2,9
DK,Denmark,2,6
LV,Latvia,3,9
IE,Ireland,3,1
NL,Netherlands,3,5
DE,Germany,4,6
PL,Poland,4,7
LT,Lithuania,4,9
BE,Belgium,4,4
LU,Luxembourg,5,5
CZ,Czechia,5,7
SK,Slovakia,5,8
FR,France,5,4
AT,Austria,6,6
HU,Hungary,6,7
RO,Romania,6,9
PT,Portugal,7,1
ES,Spain,7,2
IT,Italy,7,5
SI,Slovenia,7,6
HR,Croatia,7,7
BG,Bulgaria,7,9
MT,Malta,9,6
EL,Greece,8,8
CY,Cyprus,9,10
`;

export interface Tile {
  readonly code: string;
  readonly name: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
}

function tilesOf(text: string): readonly Tile[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', row, column] = line.split(',');
      return { code, name, row: Number(row), column: Number(column) };
    });
}

export const TILE_GRIDS: Readonly<Record<string, () => readonly Tile[]>> = {
  'us-states': () => tilesOf(US_STATES),
  eu: () => tilesOf(EU),
};
