package io.github.qic.cmoc.assess;

import io.github.qic.cmoc.indicator.IndicatorResult;
import io.github.qic.core.people.Site;
import io.github.qic.core.valid.Id;
import java.util.Objects;

/**
 * The result of one condition or context at one site.
 *
 * @param site the site
 * @param result the result
 */
public record SiteResult(Id<Site> site, IndicatorResult result) {
    public SiteResult {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(result, "result");
    }
}
