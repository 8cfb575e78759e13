/** An invented source, and a brief whose figures and quotations all come from it. */

export const SOURCE = `A town and its ferry
The ferry at Lower Marsh has run since 1987. It crosses 3.2 kilometres of open water and carries about 412,000 passengers a year.
In March 2021 the council cut the subsidy from £1.8 million to £1.2 million. “We cannot pay for boats that sail empty,” said Ada Quill, the council’s treasurer.
Less than 15% of residents use the ferry every week, according to a survey of 1,204 residents held in the autumn of 2022. At least 60% want it to stay.
By the late 2010s two of the four boats were out of service. The last breakdown was in the week of June 5, 2023.
The ferry company, Marsh Lines, employs 38 people. A rival report puts the figure at 45 people.
Between 20 and 25 per cent of passengers are pupils. One in eight pays the full fare.
The island lies 12 miles from the mainland hospital; by road the way is 57 miles.
Repairs planned for 14 May 2024 were put off until October. The mayor, Tom Reed, called the delay “a scandal of our own making”.
`;

export const BRIEF = `title: "The ferry at Lower Marsh: fewer sailings, same need{^since}"
standfirst: Since 1987{^since} the ferry has been the short way across. Its subsidy fell by a third{^share} in 2021.{^cut}
keyMessages:
  - "**Few sail every week.** Less than 15% of residents do,{^weekly} yet at least 60% want the ferry to stay.{^stay}"
  - "**Money is short.** The council cut the subsidy to £1.2 million.{^subsidy}"
masthead: { series: Brief, number: 4, version: 2, date: 2024-06 }
author: { name: A Writer }
sections:
  - id: today
    title: The ferry today
    blocks:
      - paragraph: >-
          The ferry has run since 1987[^since] and crosses 3.2 km of open water, which is about two miles.[^width] It
          carries about 412,000 passengers a year.[^passengers] Between 20 and 25 per cent of them are
          pupils,[^pupils] and one in eight pays the full fare.[^fare]
      - paragraph: >-
          By the late 2010s two of the four boats were out of service.[^boats] The last breakdown came in the week of
          5 June 2023.[^breakdown] Repairs planned for 14 May 2024 were put off.[^repairs]
      - quotation: { text: We cannot pay for boats that sail empty, speaker: Ada Quill, claim: quill }
      - paragraph: >-
          The mayor called the delay “a scandal of our own making”.[^scandal] The hospital is 12 miles
          away,[^hospital] or 57 miles by road; the road is 45 miles longer.[^longer]
      - figure: use
      - table:
          id: money
          caption: What the council pays
          columns: [{ key: when, title: When }, { key: sum, title: Subsidy, type: quantity }]
          rows:
            - { when: Before March 2021, sum: £1.8 million, claim: cut }
            - { when: Since then, sum: £1.2 million, claim: subsidy }
      - list:
          - Marsh Lines employs 38 people.[^staff]
          - Four points follow from this.
      - figure: story
charts:
  use:
    kind: bar
    title: Less than 15% of residents sail every week
    subtitle: Survey of 1,204 residents, autumn 2022
    measure: Share of residents
    unit: "%"
    survey: { size: 1204, fieldDates: autumn 2022, claim: survey }
    rows:
      - { label: Every week, value: <15 %, claim: [weekly, survey] }
      - { label: Want it to stay, value: at least 60 %, claim: stay }
  story:
    kind: timeline
    title: From 1987 to the repairs of May 2024
    events:
      - { date: 1987, label: First sailing, text: The ferry begins., claim: since }
      - { date: 2021-03, label: Subsidy cut, text: "The subsidy falls to £1.2 million in March 2021.", claim: [subsidy, cut] }
      - { date: 2023-06-05/2023-06-11, label: Last breakdown, text: A boat breaks down., claim: breakdown }
      - { date: 2024-05-14, label: Repairs put off, text: Repairs are put off., claim: repairs }
claims:
  since: { date: 1987, evidence: { source: town, paragraph: 2, quote: has run since 1987 } }
  width: { value: 3.2 km, evidence: { source: town, paragraph: 2, quote: crosses 3.2 kilometres of open water } }
  passengers:
    value: "~412,000"
    evidence: { source: town, paragraph: 2, quote: "carries about 412,000 passengers a year" }
  cut:
    date: 2021-03
    value: £1.8 million
    evidence: { source: town, paragraph: 3, quote: In March 2021 the council cut the subsidy from £1.8 million to £1.2 million }
  share:
    status: computed
    value: 33 %
    from: [cut, subsidy]
    how: (cut - subsidy) / cut * 100
  subsidy: { value: £1.2 million, evidence: { source: town, paragraph: 3, quote: to £1.2 million } }
  quill:
    status: quoted
    speaker: Ada Quill
    evidence: { source: town, paragraph: 3, quote: We cannot pay for boats that sail empty }
  weekly:
    value: <15 %
    evidence: { source: town, paragraph: 4, quote: Less than 15% of residents use the ferry every week }
  survey:
    date: { edtf: 2022-23, wording: autumn 2022 }
    value: "1,204"
    evidence: { source: town, paragraph: 4, quote: "a survey of 1,204 residents held in the autumn of 2022" }
  stay: { value: at least 60 %, evidence: { source: town, paragraph: 4, quote: At least 60% want it to stay } }
  boats:
    date: { edtf: 2017/2019, wording: late 2010s }
    evidence: { source: town, paragraph: 5, quote: By the late 2010s two of the four boats were out of service }
  breakdown:
    date: 2023-06-05/2023-06-11
    evidence: { source: town, paragraph: 5, quote: "The last breakdown was in the week of June 5, 2023" }
  staff:
    value: 38 people
    evidence: { source: town, paragraph: 6, quote: "Marsh Lines, employs 38 people" }
    conflicts: [rival]
  rival: { value: 45 people, evidence: { source: town, paragraph: 6, quote: A rival report puts the figure at 45 people } }
  pupils: { value: 20-25 %, evidence: { source: town, paragraph: 7, quote: Between 20 and 25 per cent of passengers are pupils } }
  fare: { value: 12.5 %, evidence: { source: town, paragraph: 7, quote: One in eight pays the full fare } }
  hospital: { value: 12 miles, evidence: { source: town, paragraph: 8, quote: 12 miles from the mainland hospital } }
  road: { value: 57 miles, evidence: { source: town, paragraph: 8, quote: by road the way is 57 miles } }
  longer: { status: computed, value: 45 miles, from: [road, hospital], how: 57 miles - 12 miles -> 45 miles }
  repairs: { date: 2024-05-14, evidence: { source: town, paragraph: 9, quote: Repairs planned for 14 May 2024 were put off } }
  scandal:
    status: quoted
    speaker: Tom Reed
    evidence: { source: town, paragraph: 9, quote: a scandal of our own making }
sources:
  town: { title: A town and its ferry, issued: 2024-05, licence: CC BY 4.0 }
allow:
  - { words: Four points, in: today, reason: counts what follows }
`;
