package io.github.qic.cmoc.check;

import io.github.qic.cmoc.inquiry.Inquiry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An item of the reporting standards of the field, with what an inquiry contains for it: RAMESES II for realist evaluations
 * (Wong et al. 2016, doi 10.1186/s12916-016-0643-1), RAMESES for realist syntheses (Wong et al. 2013, doi
 * 10.1186/1741-7015-11-21). Titles are abbreviated; the standard itself gives the guidance.
 *
 * @param number its number, 1 to 20 in RAMESES II and 1 to 19 in RAMESES
 * @param title its abbreviated title
 * @param fillable whether an inquiry can contain anything for it; the other items are left to the author
 * @param text what the inquiry contains for it, if anything
 */
public record RamesesItem(int number, String title, boolean fillable, Optional<String> text) {
    public RamesesItem {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
    }

    /** {@return all items of the standard for the kind of an inquiry} */
    public static List<RamesesItem> all(Inquiry inquiry) {
        return ChecklistEntry.all(inquiry).stream().map(ChecklistEntry::item).toList();
    }
}
