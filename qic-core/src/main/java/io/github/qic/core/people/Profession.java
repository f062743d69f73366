package io.github.qic.core.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A profession, which several roles may share: a GP and a geriatrician are both doctors. */
public enum Profession {
    /** Doctors. */
    MEDICINE(Role.GP, Role.GERIATRICIAN),
    /** Registered nurses, whoever employs them. */
    NURSING(
            Role.CARE_HOME_NURSE,
            Role.SPECIALIST_NURSE,
            Role.MENTAL_HEALTH_NURSE,
            Role.NURSE_PRACTITIONER,
            Role.COMMUNITY_MATRON,
            Role.NURSE_LEADER),
    /** Pharmacists. */
    PHARMACY(Role.PHARMACIST),
    /** Dietitians. */
    DIETETICS(Role.DIETITIAN),
    /** Physiotherapists, occupational and speech and language therapists. */
    THERAPY(Role.THERAPIST),
    /** People who run care homes or care in them, other than nurses. */
    SOCIAL_CARE(Role.CARE_HOME_MANAGER, Role.CARE_HOME_WORKER),
    /** Commissioners. */
    COMMISSIONING(Role.COMMISSIONER);

    private final List<Role> roles;

    Profession(Role... roles) {
        this.roles = List.of(roles);
    }

    /**
     * {@return the profession of a role; nothing for a role that tells none, such as a care coordinator, and for own roles}
     *
     * @param role the role
     */
    public static Optional<Profession> of(Role role) {
        return Arrays.stream(values()).filter(p -> p.roles.contains(role)).findFirst();
    }
}
