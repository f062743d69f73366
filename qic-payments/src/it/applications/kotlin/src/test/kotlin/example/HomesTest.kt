package example

import io.github.qic.core.Collaborative
import io.github.qic.core.money.Money
import io.github.qic.core.valid.InvalidValueException
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText

class HomesTest {
    @Test
    fun `values are built, compared and read back`() {
        val pilot = collaborative("QT1")
        assertThat(Collaborative.DOCUMENT.read(Collaborative.DOCUMENT.write(pilot))).isEqualTo(pilot)
        assertThat(codes(pilot)).isEqualTo(mapOf("Commissioner" to "QT1"))
        assertThat(codes(collaborative(null))).isEqualTo(mapOf("Commissioner" to null))
        assertThat(total(listOf(Money.of("1.10"), Money.of("2.20")))).isEqualTo(Money.of("3.30"))
        assertThat(Money.of("1") < Money.of("2")).isTrue()
    }

    @Test
    fun `an invalid value is refused with its path`() {
        assertThatThrownBy { collaborative("not a code") }
            .isInstanceOf(InvalidValueException::class.java)
            .hasMessageContaining("/odsCode")
    }

    @Test
    fun `nulls do not compile`(@TempDir folder: Path) {
        val nulls = listOf(
            "Site.builder().name(null)",
            "Site.builder().name(missing)",
            "Id.of<Site>(null)",
            "Money.of(\"1\").plus(null)",
            "Collaborative.DOCUMENT.read(missing)",
        )
        assertThat(nulls.filter { compiles(folder, it) }).isEmpty()
        assertThat(compiles(folder, "Site.builder().name(\"North\")")).isTrue()
    }

    private fun compiles(folder: Path, expression: String): Boolean {
        val source = folder.resolve("Attempt.kt")
        source.writeText(
            """
            import io.github.qic.core.Collaborative
            import io.github.qic.core.money.Money
            import io.github.qic.core.people.Site
            import io.github.qic.core.valid.Id
            fun attempt(missing: String?) = listOf(missing, $expression)
            """.trimIndent(),
        )
        val messages = PrintStream(ByteArrayOutputStream())
        return K2JVMCompiler().exec(
            messages,
            source.toString(),
            "-d",
            folder.resolve("classes").toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            "-no-stdlib",
        ) == ExitCode.OK
    }
}
