package io.github.qic.payments.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** What applications rely on in the poms. */
class BuildTest {
    private static final String IMPORTED = "/project/dependencyManagement/dependencies/dependency/";

    /** Whoever imports the parent keeps the versions of Jackson and Commons Lang that the application has chosen. */
    @Test
    void importing_the_parent_aligns_the_versions_of_our_modules_only() throws Exception {
        assertThat(parent(IMPORTED + "groupId")).isNotEmpty().containsOnly("io.github.qic");
        assertThat(parent(IMPORTED + "artifactId")).contains("qic-core", "qic-cmoc", "qic-pdsa", "qic-payments");
        assertThat(parent(IMPORTED + "version")).containsOnly("${project.version}");
    }

    @Test
    void the_readme_imports_the_parent_and_names_the_version_only_there() throws Exception {
        String readme = Files.readString(Path.of("../README.md"));
        assertThat(readme)
                .containsOnlyOnce("<artifactId>qic-parent</artifactId>")
                .containsOnlyOnce("<version>" + parent("/project/version").get(0) + "</version>");
    }

    private static List<String> parent(String path) throws Exception {
        NodeList nodes = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        path,
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(Path.of("../pom.xml").toFile()),
                        XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent().strip())
                .toList();
    }
}
