package io.github.qic.core.people;

import java.util.Map;
import java.util.Optional;

/** A profession. Several roles may share one: a GP and a geriatrician are both doctors. */
public enum Profession {
    /** Doctors. */
    MEDICINE,
    /** Registered nurses of any employer. */
    NURSING,
    /** Pharmacists. */
    PHARMACY,
    /** Dietitians. */
    DIETETICS,
    /** Physiotherapists, occupational and speech and language therapists. */
    THERAPY,
    /** People who run care homes or care in them, other than nurses. */
    SOCIAL_CARE,
    /** Commissioners. */
    COMMISSIONING;

    private static final Map<Role, Profession> OF_ROLE = Map.ofEntries(
            Map.entry(Role.GP, MEDICINE),
            Map.entry(Role.GERIATRICIAN, MEDICINE),
            Map.entry(Role.CARE_HOME_NURSE, NURSING),
            Map.entry(Role.SPECIALIST_NURSE, NURSING),
            Map.entry(Role.MENTAL_HEALTH_NURSE, NURSING),
            Map.entry(Role.NURSE_PRACTITIONER, NURSING),
            Map.entry(Role.COMMUNITY_MATRON, NURSING),
            Map.entry(Role.NURSE_LEADER, NURSING),
            Map.entry(Role.PHARMACIST, PHARMACY),
            Map.entry(Role.DIETITIAN, DIETETICS),
            Map.entry(Role.THERAPIST, THERAPY),
            Map.entry(Role.CARE_HOME_MANAGER, SOCIAL_CARE),
            Map.entry(Role.CARE_HOME_WORKER, SOCIAL_CARE),
            Map.entry(Role.COMMISSIONER, COMMISSIONING));

    /** {@return the profession of a role; empty for roles that imply none, such as a care coordinator or a custom role} */
    public static Optional<Profession> of(Role role) {
        return Optional.ofNullable(OF_ROLE.get(role));
    }
}
