package io.github.qic.core.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.qic.core.valid.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A profession or job. The constants are the field's vocabulary; applications may add others. */
public final class Role implements Comparable<Role> {
    private static final Pattern INITIALS = Pattern.compile("(?<![a-z0-9])(gp|qi)(?![a-z0-9])");
    private static final Pattern CODE = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    private static final Map<String, Role> VOCABULARY = new HashMap<>();

    /** Manages a care home. */
    public static final Role CARE_HOME_MANAGER = word("care-home-manager");
    /** A registered nurse employed by a care home. */
    public static final Role CARE_HOME_NURSE = word("care-home-nurse");
    /** A care worker employed by a care home. */
    public static final Role CARE_HOME_WORKER = word("care-home-worker");
    /** Deputises for the manager of a care home. */
    public static final Role DEPUTY_MANAGER = word("deputy-manager");
    /** Plans activities for the residents of a care home. */
    public static final Role ACTIVITIES_COORDINATOR = word("activities-coordinator");
    /** A registered nurse, whoever the employer is. */
    public static final Role REGISTERED_NURSE = word("registered-nurse");
    /** Supports nurses and other clinicians, whoever the employer is. */
    public static final Role HEALTHCARE_ASSISTANT = word("healthcare-assistant");
    /** A general practitioner. */
    public static final Role GP = word("gp");
    /** A medical specialist for older people. */
    public static final Role GERIATRICIAN = word("geriatrician");
    /** A pharmacist. */
    public static final Role PHARMACIST = word("pharmacist");
    /** A pharmacy technician. */
    public static final Role PHARMACY_TECHNICIAN = word("pharmacy-technician");
    /** A paramedic. */
    public static final Role PARAMEDIC = word("paramedic");
    /** A dietitian. */
    public static final Role DIETITIAN = word("dietitian");
    /** A physiotherapist, occupational or speech and language therapist. */
    public static final Role THERAPIST = word("therapist");
    /** A specialist nurse. */
    public static final Role SPECIALIST_NURSE = word("specialist-nurse");
    /** A mental health nurse. */
    public static final Role MENTAL_HEALTH_NURSE = word("mental-health-nurse");
    /** A nurse practitioner. */
    public static final Role NURSE_PRACTITIONER = word("nurse-practitioner");
    /** A nurse of a general practice. */
    public static final Role PRACTICE_NURSE = word("practice-nurse");
    /** A nurse who visits people where they live. */
    public static final Role DISTRICT_NURSE = word("district-nurse");
    /** A community matron. */
    public static final Role COMMUNITY_MATRON = word("community-matron");
    /** A matron of a hospital or care home. */
    public static final Role MATRON = word("matron");
    /** A specialist in dementia care. */
    public static final Role DEMENTIA_SPECIALIST = word("dementia-specialist");
    /** Coordinates the care of several services. */
    public static final Role CARE_COORDINATOR = word("care-coordinator");
    /** Manages a general practice. */
    public static final Role PRACTICE_MANAGER = word("practice-manager");
    /** Links people with groups and services in the community. */
    public static final Role SOCIAL_PRESCRIBER = word("social-prescriber");
    /** A social worker. */
    public static final Role SOCIAL_WORKER = word("social-worker");
    /** Commissions services. */
    public static final Role COMMISSIONER = word("commissioner");
    /** Works for a charity or community group. */
    public static final Role VOLUNTARY_SECTOR_WORKER = word("voluntary-sector-worker");
    /** A member of the public who brings experience of care homes. */
    public static final Role PUBLIC_CONTRIBUTOR = word("public-contributor");
    /** Coaches teams in quality improvement. */
    public static final Role QI_COACH = word("qi-coach");
    /** Leads nursing in the programme. */
    public static final Role NURSE_LEADER = word("nurse-leader");
    /** Studies or supports the programme. */
    public static final Role RESEARCHER = word("researcher");
    /** Arranges meetings, agendas and minutes. */
    public static final Role ADMINISTRATOR = word("administrator");

    /** Leads health or social care in a region: the equivalent of a commissioner in other countries. */
    public static final Role REGIONAL_LEADER = word("regional-leader");
    /** Is accountable for the healthcare of a resident: the equivalent of a general practitioner in other countries. */
    public static final Role ACCOUNTABLE_PROFESSIONAL = word("accountable-professional");

    private final String code;

    private Role(String code) {
        this.code = code;
    }

    private static Role word(String code) {
        return VOCABULARY.computeIfAbsent(code, Role::new);
    }

    /**
     * {@return the role of a code: lower-case words of letters and digits joined by hyphens, such as {@code care-home-manager}}
     *
     * @throws io.github.qic.core.valid.InvalidValueException if the code is malformed
     */
    @JsonCreator
    public static Role of(String code) {
        Role known = VOCABULARY.get(code);
        if (known != null) {
            return known;
        }
        new Problems()
                .require(
                        code.length() <= 64 && CODE.matcher(code).matches(),
                        "",
                        "is not a role: lower-case words joined by hyphens, at most 64 characters")
                .throwIfAny();
        return new Role(code);
    }

    /**
     * {@return the role for a label as people write it} Case, plurals and word order do not matter, and common synonyms are known:
     * "Nurse specialist" is {@link #SPECIALIST_NURSE}, "salaried GP" is {@link #GP}. Any other label becomes a new role.
     *
     * @throws io.github.qic.core.valid.InvalidValueException if it has no word, a letter that is not Latin, or is too long
     */
    public static Role fromLabel(String label) {
        Objects.requireNonNull(label, "label");
        return RoleNames.find(label).orElseGet(() -> of(RoleNames.code(label)));
    }

    /**
     * {@return the equivalent role in countries without this one, as Devi and others suggest (Age and Ageing
     * 2021;50(4):1371-1381): a regional leader for a commissioner, an accountable professional for a general practitioner}
     */
    public Optional<Role> equivalentAbroad() {
        if (equals(COMMISSIONER)) {
            return Optional.of(REGIONAL_LEADER);
        }
        return equals(GP) ? Optional.of(ACCOUNTABLE_PROFESSIONAL) : Optional.empty();
    }

    /** {@return whether it is one of the constants of this class} */
    public boolean isKnown() {
        return VOCABULARY.containsKey(code);
    }

    /**
     * {@return the known role that this one most likely means: the role itself if it {@link #isKnown() is known}; else one whose
     * name, or other usual name, differs in at most a quarter of the letters; else the one whose name is the longest part of this
     * one, such as a pharmacist for a lead pharmacist; empty if there is none, or several are equally likely}
     */
    public Optional<Role> nearestKnown() {
        return isKnown() ? Optional.of(this) : NearestRole.of(code);
    }

    /** {@return its display name, such as {@code care home manager} or {@code GP}} */
    public String label() {
        return INITIALS.matcher(code.replace('-', ' '))
                .replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
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
