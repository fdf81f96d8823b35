package org.opendisclosure.rules.testing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Kind;

/** Fills the statistics table of the report years 2014 to 2018. */
final class StatisticsTable {

  private static final List<String> WAYS =
      names(
          "pressConferences onlineInterviews interpretationsByPrincipal interpretationArticles"
              + " socialMediaResponses otherWays");
  private static final List<String> REPLIES =
      names(
          "alreadyDisclosed granted partlyGranted notThisOrgan doesNotExist askedToAmend"
              + " referredElsewhere refused.stateSecret refused.tradeSecret"
              + " refused.personalPrivacy refused.endangersSecurity"
              + " refused.notGovernmentInformation refused.otherStatutoryGrounds");
  private static final double[] SHARES = {25, 35, 5, 12, 12, 3, 3, .2, .3, 1, .3, 2, 1};

  private final Draft draft;
  private final Chance chance;
  private final double typical;

  StatisticsTable(Draft draft, Chance chance, OrganSize size) {
    this.draft = draft;
    this.chance = chance;
    this.typical = size.applications();
  }

  private static List<String> names(String names) {
    return Arrays.asList(names.split(" "));
  }

  void fill() {
    channels();
    ownInitiative();
    response();
    applications();
    disputes("reconsideration");
    disputes("litigation");
    institutions();
    serviceHalls();
  }

  /** The same item in several channels counts once, so the channels overlap. */
  private void channels() {
    long most = 0;
    long sum = 0;
    String group = "proactiveDisclosure.byChannel";
    List<String> channels =
        draft.catalogue().matching(group + ".*").stream()
            .filter(cell -> cell.kind() == Kind.COUNT)
            .map(Cell::simpleName)
            .toList();
    for (String channel : channels) {
      String name = group + '.' + channel;
      draft.set(name, chance.of(0.3) ? 0 : chance.around(10 * typical));
      most = Math.max(most, draft.get(name));
      sum += draft.get(name);
    }
    long items = most + chance.upTo(sum - most);
    draft.set("proactiveDisclosure.disclosedItems", items);
    long normative = chance.some(items, 0.02);
    draft.set("proactiveDisclosure.normativeDocumentsDisclosed", normative);
    draft.set(
        "proactiveDisclosure.normativeDocumentsIssued", normative + chance.some(normative, 0.2));
    heading(group, channels);
  }

  private void ownInitiative() {
    few("proactiveDisclosure.proposals.deputiesSuggestions", 0.1);
    few("proactiveDisclosure.proposals.cppccProposals", 0.1);
    heading("proactiveDisclosure.proposals", names("deputiesSuggestions cppccProposals"));
    few("proactiveDisclosure.dynamicManagement.turnedProactive", 0.02);
    few("proactiveDisclosure.dynamicManagement.declassified", 0.01);
    heading("proactiveDisclosure.dynamicManagement", names("turnedProactive declassified"));
    String decisions = "proactiveDisclosure.preDecisionDisclosure.";
    few(decisions + "consultations", 0.05);
    few(decisions + "publicResponses", 0.5);
    few(decisions + "opinionsCollected", 0.5);
    some(decisions + "opinionsNotAdopted", decisions + "opinionsCollected", 0.3);
  }

  /** Some headings carry the sum of their lines, most are blank. */
  private void heading(String group, List<String> lines) {
    if (chance.of(0.3)) {
      draft.set(
          group + ".heading",
          lines.stream().mapToLong(line -> draft.get(group + '.' + line)).sum());
    }
  }

  private void response() {
    WAYS.forEach(way -> few("response.byWay." + way, 0.1));
    some("response.byWay.pressConferencesByPrincipal", "response.byWay.pressConferences", 0.4);
    some("response.byWay.onlineInterviewsByPrincipal", "response.byWay.onlineInterviews", 0.4);
    long ways = WAYS.stream().mapToLong(way -> draft.get("response.byWay." + way)).sum();
    draft.set("response.hotTopicsAnswered", chance.upTo(ways));
    few("response.openMeetings.meetings", 0.02);
    long meetings = draft.get("response.openMeetings.meetings");
    draft.set("response.openMeetings.publicDelegates", meetings * chance.upTo(12));
  }

  private void applications() {
    long[] received = chance.split(chance.around(typical), 30, 2, 50, 18);
    String channel = "applications.received.byChannel.";
    draft.set(channel + "inPerson", received[0]);
    draft.set(channel + "fax", received[1]);
    draft.set(channel + "online", received[2]);
    draft.set(channel + "letter", received[3]);
    long concluded = chance.some(Arrays.stream(received).sum(), 0.97);
    long extended = chance.some(concluded, 0.05);
    draft.set("applications.concluded.onTime", concluded - extended);
    draft.set("applications.concluded.extended", extended);
    long[] replies = chance.split(chance.some(concluded, 0.98), SHARES);
    for (int i = 0; i < replies.length; i++) {
      draft.set("applications.replies." + REPLIES.get(i), replies[i]);
    }
    for (String total : names("received concluded replies replies.refused")) {
      draft.set("applications." + total + ".total", 0);
    }
    draft.amount("fees", amount(0.0002));
  }

  private void disputes(String table) {
    long[] split = chance.split(chance.around(0.05 * typical), 60, 15, 25);
    draft.set(table + ".upheld", split[0]);
    draft.set(table + ".corrected", split[1]);
    draft.set(table + ".other", split[2]);
    draft.set(table + ".total", 0);
  }

  private void institutions() {
    few("complaints", 0.01);
    draft.set("institutions.dedicatedBodies", 1 + chance.around(0.02 * typical));
    draft.set("institutions.publicReadingPoints", 1 + chance.around(0.05 * typical));
    draft.set("institutions.staff.fullTime", chance.around(0.1 * typical));
    draft.set("institutions.staff.partTime", 1 + chance.around(0.2 * typical));
    draft.set("institutions.staff.total", 0);
    String supervisors = "institutions.supervisors.";
    few(supervisors + "persons", 0.05);
    few(supervisors + "supervisionsHeld", 0.02);
    few(supervisors + "opinionsRaised", 0.1);
    some(supervisors + "opinionsAdopted", supervisors + "opinionsRaised", 0.8);
    draft.amount("institutions.dedicatedFunds", amount(0.05));
    draft.set("meetings.workingMeetings", 1 + chance.around(0.02 * typical));
    few("meetings.trainingCourses", 0.05);
    draft.set("meetings.personsTrained", draft.get("meetings.trainingCourses") * chance.upTo(60));
  }

  private void serviceHalls() {
    boolean hall = chance.of(0.6);
    draft.answer("serviceHalls.physicalHall", hall);
    draft.text("serviceHalls.mattersHandledThere", hall ? "行政许可、证照办理" : "无");
    draft.answer("serviceHalls.linkedToSupervision", hall && chance.of(0.5));
    boolean online = chance.of(0.5);
    draft.answer("serviceHalls.websiteTransacts", online);
    draft.text("serviceHalls.mattersHandledOnline", online ? "办事指南、表格下载" : "无");
  }

  /** Often nothing, else about the given share of the applications. */
  private void few(String name, double share) {
    draft.set(name, chance.of(0.4) ? 0 : chance.around(1 + share * typical));
  }

  private void some(String name, String of, double share) {
    draft.set(name, chance.some(draft.get(of), share));
  }

  /** In units of 10,000 yuan, written with up to four decimal places. */
  private BigDecimal amount(double share) {
    return BigDecimal.valueOf(chance.around(10_000 * share * typical), 4);
  }
}
