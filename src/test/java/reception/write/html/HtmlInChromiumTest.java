package reception.write.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reception.vocabulary.Language;

/** The document as a real browser shows and prints it. On a machine without one it is skipped; where changes are merged it must not be. */
class HtmlInChromiumTest {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int MINUTES = 5;
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double SIDE_MARGIN = 16 * POINTS_PER_MM;

    private static String chromium;

    @TempDir
    private Path folder;

    @BeforeAll
    static void find() {
        Optional<String> found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(entry -> NAMES.stream().map(name -> Path.of(entry, name))).filter(Files::isExecutable).map(Path::toString).findFirst();
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            fail("none of " + NAMES + " is on the PATH, but CI must show that the report prints well");
        }
        assumeTrue(found.isPresent(), "none of " + NAMES + " is on the PATH");
        chromium = found.get();
    }

    /** Runs the browser on a document; whatever it logs to its console fails the test. */
    private String browse(String html, String... options) throws Exception {
        Path page = Files.writeString(folder.resolve("report.html"), html);
        Path out = folder.resolve("out");
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--no-first-run", "--hide-scrollbars", "--enable-logging=stderr", "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(log.toFile()).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail("the browser has not finished after " + MINUTES + " minutes");
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Files.readString(log)).doesNotContain("CONSOLE");
        return Files.readString(out);
    }

    private static String document(Language language) throws IOException {
        return HtmlReportTest.html(language, Stream.concat(HtmlReportTest.example("chinese-keys").stream(), HtmlReportTest.hostile().stream()).toList());
    }

    @Test
    void it_prints_on_numbered_pages_of_a4_with_text_that_can_be_selected() throws Exception {
        Path file = folder.resolve("report.pdf");
        String html = document(Language.ZH);
        browse(html, "--no-pdf-header-footer", "--print-to-pdf=" + file);
        String sha256 = HtmlReportTest.example("chinese-keys").get(0).sha256();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(10, 80);
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= pages; page++) {
                assertThat((double) pdf.getPage(page - 1).getMediaBox().getWidth()).isBetween(594.0, 596.0);
                assertThat((double) pdf.getPage(page - 1).getMediaBox().getHeight()).isBetween(841.0, 843.0);
                String text = text(pdf, page);
                assertThat(text).matches("(?s).*第 " + page + " 页\\s*共 " + pages + " 页.*");
                texts.add(text);
            }
            String all = String.join("\n", texts).replaceAll("\\s", "");
            assertThat(all).contains("汝州市文化广电和旅游局来访学习文物保护利用接待方案(草案)", "本餐来宾12人,安排陪餐5人;按规定陪餐不得超过4人", "党政机关国内公务接待管理规定", "经办人", "附件逐项检查结果", "alert(1)");
            assertThat(texts.get(0)).contains("目录").doesNotContain("结论 ✕");
            assertThat(texts.get(1)).contains("公务接待方案检查报告", sha256);
            assertThat(texts.stream().filter(text -> text.contains(sha256)).count()).isGreaterThan(5);
        }
    }

    /** The text of a page, which stands within the margins. */
    private static String text(PDDocument pdf, int page) throws IOException {
        double right = pdf.getPage(page - 1).getMediaBox().getWidth() - SIDE_MARGIN;
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) throws IOException {
                for (TextPosition position : positions) {
                    assertThat((double) position.getXDirAdj()).as(text + " on page " + page).isGreaterThan(SIDE_MARGIN - 1);
                    assertThat((double) position.getXDirAdj() + position.getWidthDirAdj()).as(text + " on page " + page).isLessThan(right + 1);
                }
                super.writeString(text, positions);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setSortByPosition(true);
        return Normalizer.normalize(stripper.getText(pdf), Normalizer.Form.NFKC);
    }

    @Test
    void nothing_in_it_overflows_what_holds_it() throws Exception {
        String measure = """
                <script>
                const over = [];
                for (const element of document.body.querySelectorAll('*')) {
                    const name = element.tagName + '.' + element.getAttribute('class') + ' ' + element.textContent.slice(0, 40);
                    if (element instanceof HTMLElement && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) over.push(name);
                    if (element.tagName === 'text') {
                        const box = element.getBBox(), view = element.ownerSVGElement.viewBox.baseVal;
                        if (box.x < view.x - 1 || box.x + box.width > view.x + view.width + 12) over.push(name);
                    }
                }
                document.body.innerHTML = '';
                document.body.append(document.createElement('pre'));
                document.body.firstChild.textContent = 'measured\\n' + over.join('\\n');
                </script>
                """;
        for (Language language : Language.values()) {
            String html = document(language).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "").replace("</body>", measure + "</body>");
            String dom = browse(html, "--window-size=794,1123", "--dump-dom");
            assertThat(Jsoup.parse(dom).select("pre").text()).isEqualTo("measured");
        }
    }

    @Test
    void it_shows_on_a_screen() throws Exception {
        Path file = folder.resolve("report.png");
        browse(HtmlReportTest.html(Language.ZH, HtmlReportTest.example("chinese-keys")), "--window-size=900,1200", "--screenshot=" + file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(900);
        int dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = image.getRGB(x, y);
                dark += (pixel >> 16 & 0xff) + (pixel >> 8 & 0xff) + (pixel & 0xff) < 3 * 0x60 ? 1 : 0;
            }
        }
        assertThat(dark).as("dark pixels: ink on paper").isBetween(10_000, 300_000);
    }
}
