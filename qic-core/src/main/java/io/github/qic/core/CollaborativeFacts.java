package io.github.qic.core;

import io.github.qic.core.fact.Fact;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.programme.VenueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The figures of a collaborative that need no register. */
final class CollaborativeFacts {
    private final List<Fact> facts = new ArrayList<>();

    private CollaborativeFacts() {}

    static List<Fact> of(Collaborative collaborative) {
        CollaborativeFacts all = new CollaborativeFacts();
        Programme programme = collaborative.programme();
        int providers = collaborative.improvementTeamMembers().size();
        all.add("collaborative.sites", collaborative.sites().size(), "sites", "sites of the collaborative");
        all.add(
                "collaborative.care-homes",
                collaborative.organisations().stream()
                        .filter(o -> o.kind().isCareHome())
                        .count(),
                "organisations",
                "care homes with and without nursing among its organisations");
        all.add(
                "collaborative.participants",
                collaborative.participants().size() - providers,
                "people",
                "participants outside the teams that serve all sites");
        all.add("collaborative.providers", providers, "people", "members of teams that serve all sites");
        all.add("collaborative.components", collaborative.components().size(), "components", "kinds of activity seen");
        all.add("programme.months", programme.months(), "months", "length of the programme");
        all.add("programme.learning-events", programme.events().size(), "events", "learning events planned or held");
        all.add("programme.team-meetings", programme.meetings().size(), "meetings", "team meetings planned or held");
        all.add(
                "programme.care-home-gatherings",
                programme
                        .gatherings()
                        .filter(g -> g.venue().kind() == VenueKind.CARE_HOME)
                        .count(),
                "gatherings",
                "learning events and team meetings in care homes");
        all.add(
                "programme.coaching-contacts",
                programme.coachingContacts().size(),
                "contacts",
                "coaching contacts with teams");
        all.add(
                "programme.backfill-offered",
                programme.releases().stream()
                        .filter(r -> r.backfill() == Answer.YES)
                        .count(),
                "people",
                "people for whom backfill is known to be offered");
        return List.copyOf(all.facts);
    }

    private void add(String name, long value, String unit, String definition) {
        facts.add(Fact.builder()
                .name(name)
                .value(BigDecimal.valueOf(value))
                .unit(unit)
                .definition(definition)
                .source("counted in the collaborative")
                .build());
    }
}
