package io.github.qic.core.people;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an organisation is. */
public enum OrganisationKind {
    /** A care home that provides nursing (nursing home). */
    @JsonProperty("care-home-with-nursing")
    CARE_HOME_WITH_NURSING(Sector.CARE_HOME),
    /** A care home without nursing (residential home). */
    @JsonProperty("care-home-without-nursing")
    CARE_HOME_WITHOUT_NURSING(Sector.CARE_HOME),
    /** A general practice: an independent contractor to the NHS. */
    @JsonProperty("gp-practice")
    GP_PRACTICE(Sector.NHS),
    /** An NHS trust or foundation trust. */
    @JsonProperty("nhs-trust")
    NHS_TRUST(Sector.NHS),
    /** A commissioner, such as a clinical commissioning group or integrated care board. */
    @JsonProperty("commissioner")
    COMMISSIONER(Sector.NHS),
    /** A local authority. */
    @JsonProperty("local-authority")
    LOCAL_AUTHORITY(Sector.LOCAL_GOVERNMENT),
    /** A university or research body. */
    @JsonProperty("university")
    UNIVERSITY(Sector.UNIVERSITY),
    /** A charity or community group. */
    @JsonProperty("voluntary")
    VOLUNTARY(Sector.VOLUNTARY);

    private final Sector sector;

    OrganisationKind(Sector sector) {
        this.sector = sector;
    }

    /** {@return the sector it belongs to} */
    public Sector sector() {
        return sector;
    }

    /** {@return whether it is a care home, with or without nursing} */
    public boolean isCareHome() {
        return sector == Sector.CARE_HOME;
    }
}
