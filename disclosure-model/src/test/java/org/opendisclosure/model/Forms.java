package org.opendisclosure.model;

import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.opendisclosure.model.statistics.DisclosureChannels;
import org.opendisclosure.model.statistics.ProactiveDisclosure2017;
import org.opendisclosure.model.statistics.ServiceHalls;
import org.opendisclosure.model.testing.FormGenerator;

/** Forms to test with. */
final class Forms {

  private Forms() {}

  /** Figures of the statistics table that the housing bureau of Otog Front Banner published. */
  static Statistics2017 otog() {
    return Statistics2017.builder()
        .header(Header.of("鄂托克前旗住房和城乡建设局", 2017).withLayout("otog-2017"))
        .proactiveDisclosure(
            ProactiveDisclosure2017.builder()
                .disclosedItems(30)
                .normativeDocumentsDisclosed(30)
                .normativeDocumentsIssued(30)
                .byChannel(
                    DisclosureChannels.builder()
                        .governmentWebsite(45)
                        .microblog(2)
                        .wechat(30)
                        .otherChannels(20)
                        .build())
                .build())
        .complaints(0)
        .fees(new BigDecimal("0"))
        .serviceHalls(ServiceHalls.builder().physicalHall(true).websiteTransacts(false).build())
        .build();
  }

  static AnnualReport2021 report() {
    return AnnualReport2021.builder()
        .header(Header.of("淮安市人民政府", 2024).withLevel(OrganLevel.PREFECTURE))
        .applications(
            Applications2021.builder()
                .newlyReceived(ApplicantCounts.of(3001, 53, 0, 0, 61, 4).withTotal(3119))
                .build())
        .proactiveDisclosure(
            ProactiveDisclosure2021.builder()
                .fees(FeesCollected.builder().amount(new BigDecimal("96171.6")).build())
                .build())
        .build();
  }

  static Arbitrary<StatisticsForm> generated() {
    return Arbitraries.of(Edition.values())
        .flatMap(
            edition ->
                Arbitraries.longs()
                    .map(seed -> new FormGenerator(edition, new Random(seed)).next()));
  }
}
