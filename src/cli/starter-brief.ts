/** The files that `brief new` writes: a small brief that builds, explained by its comments. */

/** Contents of files, by their names in the brief's folder. */
export function starterFiles(name: string): Readonly<Record<string, string>> {
  return { 'brief.yaml': BRIEF.replaceAll('{name}', name), 'ridership.csv': RIDERSHIP };
}

const RIDERSHIP = `label,value,claim,source,quote
Every day,<10 %,daily,,
Every week,~25 %,weekly,,
Every month,30-35 %,,study,between 30 and 35 per cent ride every month
Never,not asked,,,
`;

const BRIEF = `# yaml-language-server: $schema=../brief.schema.json
#
# A starter: replace its words with yours, then run
#   npx brief check {name}     to list errors with line and column
#   npx brief build {name}     to write output/{name}.pdf
# An editor with a YAML extension completes the keys below and explains each one.

masthead:
  series: Policy brief
  number: 1
  version: 1
  # Dates are as precise as you know them: 2026, 2026-03, 2026-03-14, 2026-21 (spring), 2026~ (about 2026).
  date: 2026-03

title: Fewer than one in ten residents ride the bus every day{^daily}
shortTitle: Who rides the bus
standfirst: What the brief finds and for whom it matters, in a sentence.

# Three to five. The first words of each make the point.
keyMessages:
  - '**Daily riders are few.** Fewer than 10 % of residents ride every day.{^daily}'
  - '**Fares cover about half of the cost.**{^fares} The rest comes from the city’s budget.'
  - '**The survey leaves a gap.** It did not ask who never rides.'

# In a text: *emphasis*, **strong**, \`code\`, [words](https://example.org), {@figure-or-table}, [^claim-or-note],
# and {^claim}, which names a claim without printing a note mark.
# A backslash before a mark prints the mark itself.
sections:
  - id: riders
    title: Who rides
    blocks:
      - paragraph: Fewer than one in ten residents ride every day,[^daily] and about a quarter ride every
          week.[^weekly] {@ridership} shows what the survey asked, and what it did not.
      - figure: ridership
  - id: cost
    title: What it costs
    blocks:
      - paragraph: 'What people pay covers *about half* of the cost.[^fares] Three ways to close the gap:'
      - list:
          - Raise fares, and lose riders.
          - Cut lines, and lose riders elsewhere.
          - Pay more from the budget.
      - part: unknowns

# Write values as precisely as they are known. Bounds, estimates and gaps are drawn as such:
#   12 %   <10 %   at least 5   ~60 %   55-60 %   6 +/- 3 (95 %)   not asked
charts:
  ridership:
    kind: bar
    title: Fewer than one in ten ride every day
    measure: Share of residents
    unit: '%'
    data: ridership.csv
    source: A survey made up for this starter.
    # Fields that you leave out are printed as "not stated in source".
    survey:
      mode: by telephone

unknowns:
  - How many residents never ride.

# The statements of the brief, with their evidence. Every figure that you print is compared with its claim: a wrong digit,
# a bound made exact or a shifted year is reported with its line. If you put the full text of the source into
# sources/study.txt, quotations are checked against it.
claims:
  daily:
    value: <10 %
    evidence: { source: study, paragraph: 2, quote: fewer than 10 per cent of residents ride every day }
  weekly:
    value: ~25 %
    evidence: { source: study, paragraph: 2, quote: about a quarter ride every week }
  fares:
    value: ~50 %
    evidence: { source: study, paragraph: 5, quote: fares cover about half of the cost }

sources:
  study:
    title: A study made up for this starter, to be replaced by yours

# Figures that need no claim, each with the reason.
allow:
  - { words: Three ways, reason: counts the list below }

author:
  name: Your Name
disclosure: Say here who paid for the work and what you stand to gain from it.
`;
