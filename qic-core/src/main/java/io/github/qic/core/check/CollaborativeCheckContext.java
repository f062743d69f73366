package io.github.qic.core.check;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.internal.finding.CheckContext;
import io.github.qic.core.people.Organisation;
import io.github.qic.core.people.OrganisationKind;
import io.github.qic.core.people.Participant;
import io.github.qic.core.programme.Gathering;
import io.github.qic.core.programme.Programme;
import io.github.qic.core.valid.Id;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A collaborative while it is checked, with look-ups by id. */
final class CollaborativeCheckContext extends CheckContext {
    final Collaborative collaborative;
    final Programme programme;
    final Register register;
    final CollaborativeThresholds thresholds;
    final Set<Id<Participant>> providers;
    final Map<Id<Participant>, Participant> participants;
    final Map<Id<Gathering>, Gathering> gatherings;
    final Map<Id<Organisation>, OrganisationKind> kinds;

    CollaborativeCheckContext(Collaborative collaborative, Register register, CollaborativeThresholds thresholds) {
        super(Map.of("register", register), collaborative);
        this.collaborative = collaborative;
        this.programme = collaborative.programme();
        this.register = register;
        this.thresholds = thresholds;
        this.providers = collaborative.improvementTeamMembers();
        this.participants = collaborative.participantsById();
        this.gatherings = collaborative.gatheringsById();
        this.kinds =
                collaborative.organisations().stream().collect(Collectors.toMap(Organisation::id, Organisation::kind));
    }

    boolean hasCareHomes() {
        return kinds.values().stream().anyMatch(OrganisationKind::isCareHome);
    }
}
