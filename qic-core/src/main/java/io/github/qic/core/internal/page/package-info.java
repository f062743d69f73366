/** The content of reports, forms and documents, written as text, Markdown and HTML. */
@NullMarked
package io.github.qic.core.internal.page;

import org.jspecify.annotations.NullMarked;
