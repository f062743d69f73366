package io.github.qic.core.people;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A profession. Several roles may share one: a GP and a geriatrician are both doctors. */
public enum Profession {
    /** Doctors. */
    MEDICINE(Role.GP, Role.GERIATRICIAN),
    /** Registered nurses of any employer. */
    NURSING(
            Role.CARE_HOME_NURSE,
            Role.REGISTERED_NURSE,
            Role.PRACTICE_NURSE,
            Role.DISTRICT_NURSE,
            Role.MATRON,
            Role.SPECIALIST_NURSE,
            Role.MENTAL_HEALTH_NURSE,
            Role.NURSE_PRACTITIONER,
            Role.COMMUNITY_MATRON,
            Role.NURSE_LEADER),
    /** Pharmacists and pharmacy technicians. */
    PHARMACY(Role.PHARMACIST, Role.PHARMACY_TECHNICIAN),
    /** Dietitians. */
    DIETETICS(Role.DIETITIAN),
    /** Physiotherapists, occupational and speech and language therapists. */
    THERAPY(Role.THERAPIST),
    /** People who run care homes or care in them, other than nurses. */
    SOCIAL_CARE(Role.CARE_HOME_MANAGER, Role.DEPUTY_MANAGER, Role.CARE_HOME_WORKER),
    /** Commissioners. */
    COMMISSIONING(Role.COMMISSIONER);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<Role> roles;

    Profession(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** {@return the profession of a role; empty for roles that imply none, such as a care coordinator or a custom role} */
    public static Optional<Profession> of(Role role) {
        Objects.requireNonNull(role, "role");
        return Stream.of(values())
                .filter(profession -> profession.roles.contains(role))
                .findFirst();
    }
}
