package io.github.qic.core.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.valid.Problems;

/** What somebody is by profession or task. The constants are the field's vocabulary; own roles are allowed. */
public final class Role implements Comparable<Role> {
    /** Manages a care home. */
    public static final Role CARE_HOME_MANAGER = of("care-home-manager");
    /** A registered nurse employed by a care home. */
    public static final Role CARE_HOME_NURSE = of("care-home-nurse");
    /** A care worker employed by a care home. */
    public static final Role CARE_HOME_WORKER = of("care-home-worker");
    /** A general practitioner. */
    public static final Role GP = of("gp");
    /** A medical specialist for older people. */
    public static final Role GERIATRICIAN = of("geriatrician");
    /** A pharmacist. */
    public static final Role PHARMACIST = of("pharmacist");
    /** A dietitian. */
    public static final Role DIETITIAN = of("dietitian");
    /** A physiotherapist, occupational or speech and language therapist. */
    public static final Role THERAPIST = of("therapist");
    /** A specialist nurse. */
    public static final Role SPECIALIST_NURSE = of("specialist-nurse");
    /** A mental health nurse. */
    public static final Role MENTAL_HEALTH_NURSE = of("mental-health-nurse");
    /** A nurse practitioner. */
    public static final Role NURSE_PRACTITIONER = of("nurse-practitioner");
    /** A community matron. */
    public static final Role COMMUNITY_MATRON = of("community-matron");
    /** A specialist in dementia care. */
    public static final Role DEMENTIA_SPECIALIST = of("dementia-specialist");
    /** Coordinates the care of several services. */
    public static final Role CARE_COORDINATOR = of("care-coordinator");
    /** Commissions services. */
    public static final Role COMMISSIONER = of("commissioner");
    /** Works for a charity or community group. */
    public static final Role VOLUNTARY_SECTOR_WORKER = of("voluntary-sector-worker");
    /** A member of the public who brings experience of care homes. */
    public static final Role PUBLIC_CONTRIBUTOR = of("public-contributor");
    /** Coaches teams in quality improvement. */
    public static final Role QI_COACH = of("qi-coach");
    /** Leads nursing in the programme. */
    public static final Role NURSE_LEADER = of("nurse-leader");
    /** Studies or supports the programme. */
    public static final Role RESEARCHER = of("researcher");
    /** Arranges meetings, agendas and minutes. */
    public static final Role ADMINISTRATOR = of("administrator");

    private final String code;

    private Role(String code) {
        this.code = code;
    }

    /**
     * {@return the role of a code}
     *
     * @param code words of lower-case letters and digits joined by hyphens, such as {@code care-home-manager}
     * @throws io.github.qic.core.valid.InvalidValueException if it is not such a code
     */
    @JsonCreator
    public static Role of(String code) {
        new Problems()
                .require(
                        code.length() <= 64 && code.matches("[a-z0-9]+(-[a-z0-9]+)*"),
                        "",
                        "is not a role: lower-case words joined by hyphens, at most 64 characters")
                .throwIfAny();
        return new Role(code);
    }

    /** {@return its code} */
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public int compareTo(Role other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Role role && code.equals(role.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
