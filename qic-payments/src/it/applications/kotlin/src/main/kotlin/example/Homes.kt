package example

import io.github.qic.core.Collaborative
import io.github.qic.core.money.Money
import io.github.qic.core.people.Organisation
import io.github.qic.core.people.OrganisationKind
import io.github.qic.core.people.Site
import io.github.qic.core.programme.Programme
import io.github.qic.core.valid.Id
import java.time.YearMonth

/** A collaborative of one site, whose commissioner may have a code. */
fun collaborative(code: String?): Collaborative {
    val site = Id.of<Site>("north")
    val commissioner = Organisation.builder()
        .id(Id.of("icb"))
        .name("Commissioner")
        .kind(OrganisationKind.COMMISSIONER)
        .apply { if (code != null) odsCode(code) }
        .build()
    return Collaborative.builder()
        .id(Id.of("pilot"))
        .name("Pilot")
        .topic("Falls")
        .addOrganisations(commissioner)
        .addSites(Site.builder().id(site).name("North").commissioner(commissioner.id()).build())
        .programme(Programme.builder().start(YearMonth.of(2026, 1)).months(12).build())
        .build()
}

/** Absent is null here, and the compiler knows it. */
fun codes(collaborative: Collaborative): Map<String, String?> =
    collaborative.organisations().associate { it.name() to it.odsCode().orElse(null) }

/** `+` is the method `plus`. */
fun total(amounts: List<Money>): Money = amounts.fold(Money.ZERO) { sum, amount -> sum + amount }
