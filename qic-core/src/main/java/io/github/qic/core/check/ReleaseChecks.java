package io.github.qic.core.check;

import io.github.qic.core.finding.Rule;
import io.github.qic.core.internal.finding.CheckGroup;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Answer;
import io.github.qic.core.programme.Release;
import io.github.qic.core.valid.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks whether people are released from work to take part. Care homes and general practices need backfill, as they have no staff to
 * spare; everybody with an employer needs permission and protected time. Unknown answers are reported once for all people.
 */
final class ReleaseChecks {
    static final CheckGroup<CollaborativeCheckContext> GROUP = new CheckGroup<>(ReleaseChecks::check);
    private static final Rule NO_BACKFILL = GROUP.warning("core.no-backfill", RuleSources.PEACH);
    private static final Rule NO_PERMISSION = GROUP.warning("core.no-permission", RuleSources.PEACH);
    private static final Rule NO_PROTECTED_TIME = GROUP.warning("core.no-protected-time", RuleSources.PEACH);
    private static final Rule BACKFILL_UNKNOWN = GROUP.advice("core.backfill-unknown", RuleSources.PEACH);
    private static final Rule PERMISSION_UNKNOWN = GROUP.advice("core.permission-unknown", RuleSources.PEACH);
    private static final Rule PROTECTED_TIME_UNKNOWN = GROUP.advice("core.protected-time-unknown", RuleSources.PEACH);

    private static final Question BACKFILL = new Question(
            "backfill is offered", "backfill is not offered", Release::backfill, NO_BACKFILL, BACKFILL_UNKNOWN);
    private static final Question PERMISSION = new Question(
            "the employer permits attendance",
            "the employer does not permit attendance",
            Release::permission,
            NO_PERMISSION,
            PERMISSION_UNKNOWN);
    private static final Question PROTECTED_TIME = new Question(
            "the employer protects the time",
            "the employer does not protect the time",
            Release::protectedTime,
            NO_PROTECTED_TIME,
            PROTECTED_TIME_UNKNOWN);

    private ReleaseChecks() {}

    private static void check(CollaborativeCheckContext c) {
        List<Integer> employed = new ArrayList<>();
        List<Integer> needBackfill = new ArrayList<>();
        List<Participant> people = c.collaborative.participants();
        for (int i = 0; i < people.size(); i++) {
            Optional<OrganisationKind> employer = people.get(i).employer().map(c.kinds::get);
            if (employer.isPresent() && !c.providers.contains(people.get(i).id())) {
                employed.add(i);
                if (employer.get().isCareHome() || employer.get() == OrganisationKind.GP_PRACTICE) {
                    needBackfill.add(i);
                }
            }
        }
        Map<Id<Participant>, Release> releases =
                c.programme.releases().stream().collect(Collectors.toMap(Release::participant, Function.identity()));
        ask(c, releases, needBackfill, BACKFILL);
        ask(c, releases, employed, PERMISSION);
        ask(c, releases, employed, PROTECTED_TIME);
    }

    private static void ask(
            CollaborativeCheckContext c,
            Map<Id<Participant>, Release> releases,
            List<Integer> people,
            Question question) {
        int unknowns = 0;
        for (int i : people) {
            Release release = releases.get(c.collaborative.participants().get(i).id());
            Answer answer = release == null ? Answer.UNKNOWN : question.answer.apply(release);
            if (answer == Answer.NO) {
                c.found(question.no, "/participants/" + i, question.refused);
            } else if (answer == Answer.UNKNOWN) {
                unknowns++;
            }
        }
        String message = "for " + unknowns + " of " + people.size() + " people it is unknown whether " + question.what;
        c.foundIf(unknowns > 0, question.unknown, "/programme/releases", message);
    }

    private record Question(String what, String refused, Function<Release, Answer> answer, Rule no, Rule unknown) {}
}
