import type { Issue } from "@remit/core";

const small = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const spelled = (count: number): string => small[count] ?? String(count);
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const questions = (count: number): string => `${count} ${count === 1 ? "question" : "questions"}`;

const day = (instant: string): string =>
  new Date(instant).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** Every word of the pages on which several people answer. */
export const words = {
  title: (page: string): string => `${page} · Remit`,
  waiting: "Being put together",
  people: {
    page: "People",
    alone: "So far one person answers",
    aloneHelp:
      "Several people seldom see a post alike. Ask those who will live with the choice: each answers alone, nobody sees the answers of others before the round is over, and then you see where you agree and which question divides you.",
    nothing: "There is no assessment to ask people about yet",
    nothingHelp:
      "Begin one by answering a question. What you have answered stays, and counts as the first person's answers.",
    begin: "Answer the first question",
    blind: (submitted: number, all: number): string =>
      submitted === 0
        ? `${capital(spelled(all))} are asked, and none has finished yet`
        : `${capital(spelled(submitted))} of ${spelled(all)} have finished; nobody sees the others’ answers yet`,
    open: (submitted: number, all: number): string =>
      `${capital(spelled(submitted))} of ${spelled(all)} have finished`,
    list: "Who answers",
    round: (round: number): string => `Round ${round}`,
    name: "Name",
    position: "What they do",
    positionPlace: "Chief executive, finance, operations …",
    add: "Add a person",
    addTitle: "Who else answers?",
    nameNeeded: "A name is needed.",
    cancel: "Cancel",
    done: "Done",
    edit: "Rename",
    editTitle: "Name and position",
    remove: "Remove",
    removed: (name: string): string => `${name} no longer answers.`,
    undo: "Undo",
    state: {
      none: "Not asked yet",
      link: (until: string): string => `Link open until ${day(until)}`,
      opened: (until: string): string => `Has opened the link; it is open until ${day(until)}`,
      begun: (count: number): string => `${questions(count)} answered`,
      submitted: "Finished",
    },
    invite: "Make a link",
    inviteAgain: "Make a new link",
    inviteTitle: (name: string): string => `A link for ${name}`,
    inviteHelp:
      "Whoever has the link answers as this person and sees nothing else of yours. It is shown only now: afterwards a new one can be made, which closes this one.",
    days: "Open for",
    dayCount: (count: number): string => (count === 1 ? "1 day" : `${count} days`),
    makeLink: "Make the link",
    copy: "Copy the link",
    copied: "Copied",
    until: (until: string): string => `Open until ${day(until)}.`,
    reach:
      "It opens where this computer can be reached: on this computer, or on others when Remit is started with --host.",
    close: "Close the link",
    here: "Answer on this computer",
    hereMine: "Answer",
    blindLabel: "Nobody sees the answers of others before a round is over",
    blindHelp:
      "People who see another's answer move towards it. Blind answers say more about where you really differ.",
    end: "End this round now",
    endTitle: "End the round?",
    endHelp: (missing: readonly string[]): string =>
      `${missing.join(", ")} ${missing.length === 1 ? "has" : "have"} not finished. What they have answered so far counts, and everybody sees all answers. This cannot be taken back.`,
    endSure: "End the round",
    again: "Ask everybody once more",
    againHelp:
      "A second round after you have talked: each begins from their own answers and changes what they now see differently. Before and after are shown side by side.",
    needsServer:
      "Asking several people needs Remit's own server, which cannot be reached just now. Your answers are kept in this browser.",
    failed: "This could not be done",
    finishMine: "I have finished",
    cannotNow: "People cannot be asked just now",
    example: "This is a worked example",
    exampleHelp: "Change an answer and it becomes an assessment of yours; then others can be asked too.",
  },
  respond: {
    page: "You are asked",
    finding: (organisation: string): string => `Which technology leader does ${organisation} need?`,
    asked: (name: string): string => `You are asked as ${name}.`,
    blind: "Nobody sees your answers before everybody has finished, and you see nobody else's.",
    open: "The others can see your answers as soon as you have finished.",
    length: (count: number): string =>
      `There are ${questions(count)}; fewer will often do. Each says why it is asked, and “don't know” is an answer.`,
    until: (until: string): string =>
      `The link is open until ${day(until)}. You can stop and come back to it.`,
    private: "No account is needed. The answers go to the computer of whoever asked you and to nobody else.",
    begin: "Begin",
    goOn: "Go on",
    second: (round: number): string => `Round ${round}: the same questions once more`,
    secondHelp:
      "You begin from your own answers. Change what you now see differently, leave the rest, and finish again.",
    review: "Your answers",
    reviewHelp: "Look them over; each can be changed until you finish.",
    unanswered: (count: number): string =>
      count === 0
        ? "Every question is answered."
        : `${capital(questions(count))} without an answer count as “don't know”.`,
    submit: "Finish and hand in",
    submitted: (submitted: number, all: number): string =>
      submitted >= all
        ? "Everybody has finished"
        : `Thank you. ${capital(spelled(submitted))} of ${spelled(all)} have finished`,
    submittedHelp: "When the last one has finished, this page shows where you agree and what divides you.",
    takeBack: "Change my answers",
    own: "What your own answers say",
    notValid: "This link does not open anything",
    notValidHelp:
      "It may have been closed, or be past its date, or be incomplete. Ask whoever sent it for a new one.",
    unreachable: "The computer of whoever asked you cannot be reached just now",
    unreachableHelp:
      "What you have answered is kept in this browser, and handed over when it can be reached again.",
    again: "Try again",
    nobody: "Nobody",
    openAnswer: (id: string): string =>
      id === "unknown" ? "Don’t know" : id === "not-applicable" ? "Does not apply" : id,
  },
} as const;

const sentences: Readonly<Record<string, string | undefined>> = {
  "store/not-found": "It is no longer there.",
  "store/changed-meanwhile": "Somebody else changed it meanwhile. What you see now is the newest; try again.",
  "store/round-is-over": "This round is over.",
  "store/not-revealed": "The round at hand is not over yet.",
  "store/link-not-valid": "The link is closed or past its date.",
  "store/already-submitted": "The answers were handed in already.",
  "store/answers-are-hidden":
    "These answers are seen through their own link alone, until everybody has finished.",
  "store/organiser-stays": "Whoever set the assessment up cannot be removed from it.",
  "store/too-many-rounds": "There have been as many rounds as there can be.",
};

/** What an issue of the store says; an unknown code says itself. */
export const issueSays = ({ code }: Issue): string => sentences[code] ?? code;
