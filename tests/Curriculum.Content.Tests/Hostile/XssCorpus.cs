namespace Curriculum.Content.Tests.Hostile;

/// <summary>Bodies that try to put script, style, frames or foreign addresses on a page.</summary>
internal static class XssCorpus
{
    private static readonly string[] Urls =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript&#x3a;alert(1)", "&#106;avascript:alert(1)",
        "&#x6A;&#x61;vascript:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "javascript%3Aalert(1)", "%6Aavascript:alert(1)", "javascript%253Aalert(1)",
        "\u0001javascript:alert(1)", "java\u0000script:alert(1)", "java\tscript:alert(1)", "java\u00ADscript:alert(1)", "java\u200Bscript:alert(1)", "javascript\uFF1Aalert(1)",
        "vbscript:msgbox(1)", "livescript:x", "mocha:x", "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml,<svg onload=alert(1)>",
        "file:///etc/passwd", "blob:https://a/b", "filesystem:https://a/b", "about:blank", "view-source:x", "ws://a", "ftp://a/b", "//evil.example/x", "///evil.example", "/\\evil.example", "\\\\evil.example\\x",
        "https:evil", "https://user:pass@evil.example/", "https://a.example\\@evil.example", "http://", "https://[::1", "x-javascript:alert(1)", "javascript://%0aalert(1)", "&#0000106avascript:alert(1)", "feed:javascript:alert(1)",
    ];

    private static readonly string[] Places =
    [
        "[a]({0})", "![a]({0})", "[a](<{0}>)", "[a][r]\n\n[r]: {0}", "[a]({0} \"judul\")", "| a |\n|---|\n| [b]({0}) |", "a[^1]\n\n[^1]: [b]({0})", "::: catatan\n[a]({0})\n:::", "- [ ] [a]({0})", "<{0}>", "Istilah\n:   [a]({0})", "## [a]({0})",
    ];

    private static readonly string[] Markup =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<img src=x onerror=alert(1)>", "a <img src=x onerror=alert(1)> b", "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<iframe src=javascript:alert(1)></iframe>", "<object data=x></object>", "<embed src=x>", "<form action=javascript:alert(1)><button>a</button></form>", "<a href=javascript:alert(1)>a</a>", "<math><mtext></mtext></math>",
        "<style>body{display:none}</style>", "<link rel=stylesheet href=//evil.example/x.css>", "<meta http-equiv=refresh content='0;url=//evil.example'>", "<base href=//evil.example/>", "<details open ontoggle=alert(1)>", "<video><source onerror=alert(1)></video>",
        "<!--<img src=\"--><img src=x onerror=alert(1)>", "<!-- a --> b", "<?php echo 1 ?>", "<!DOCTYPE html>", "<![CDATA[<script>alert(1)</script>]]>", "</p><script>alert(1)</script>", "<b onmouseover=alert(1)>a</b>", "<x onclick=alert(1)>a</x>",
        "<template><script>alert(1)</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<textarea></textarea><script>alert(1)</script>", "<title></title><script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;",
        "[a](b){onclick=alert(1)}", "# a {onclick=alert(1) style=color:red}", "![a](b){onerror=alert(1)}", "a{.kelas onclick=alert(1)}", "{onclick=alert(1)}\na", "::: catatan {onclick=alert(1)}\na\n:::", "`a`{onclick=alert(1)}",
        "[a](b \"\\\" onmouseover=\\\"alert(1)\")", "[a](b '\"><script>alert(1)</script>')", "![\"><script>alert(1)</script>](b.png)", "![a\" onerror=\"alert(1)](b.png)", "![<img src=x onerror=alert(1)>](b.png)", "![a](\"onerror=alert(1))", "[\"><svg onload=alert(1)>](b.md)",
        "[a](b.md#\"><script>alert(1)</script>)", "[a](b\"onmouseover=alert(1))", "[a](<b\"onmouseover=\"alert(1)>)", "[a](#\"><img src=x onerror=alert(1)>)", "[a](b.md?x=\"><script>)", "![x](https://evil.example/pixel.gif)", "![video](https://www.youtube.com/watch?v=abc)", "![v](x.mp4)",
        "[[\"><script>alert(1)</script>]]", "[[asesmen|<script>alert(1)</script>]]", "[[asesmen|\" onmouseover=\"alert(1)]]", "[[javascript:alert(1)]]", "[[pelajaran:x\"><script>alert(1)</script>|a]]", "[[gambar:x\"><script>]]", "[[halaman:javascript:alert(1)|a]]", "[[konsep:../../etc|a]]",
        "[@a\"><script>]", "[@a:b/c; @d]", "[^\"><script>alert(1)</script>]\n\n[^\"><script>alert(1)</script>]: a", "a[^<img src=x onerror=alert(1)>]", "## <script>alert(1)</script>", "## \" onclick=\"alert(1)", "## a\n\n## a\n\n## fn 1\n\na[^1]\n\n[^1]: b",
        "::: <script>alert(1)</script>\na\n:::", "::: catatan <script>alert(1)</script>\na\n:::", "::: catatan \" onclick=\"alert(1)\na\n:::", ":::: tab\n::: panel \"><script>alert(1)</script>\na\n:::\n::::", "::: javascript\na\n:::", "::: catatan <img src=x onerror=alert(1)>\na\n:::",
        "| <script>alert(1)</script> |\n|---|\n| a |", "| \" onclick=\"alert(1) |\n|---|\n| b |", "| a |\n|:-:|\n| <img src=x onerror=alert(1)> |", "| a\" style=\"x |\n|--:|\n| b |", "```\" onclick=\"alert(1)\na\n```", "```<script>\n</code></pre><script>alert(1)</script>\n```", "    </code></pre><script>alert(1)</script>",
        "`</code><script>alert(1)</script>`", "- [ ] <script>alert(1)</script>", "- [x] \" onclick=\"alert(1)", "1\" onclick=\"alert(1). a", "999999999. a", "Istilah <script>alert(1)</script>\n:   <img src=x onerror=alert(1)>", "\\<script>alert(1)\\</script>", "*<script>*alert(1)*</script>*",
        "<https://evil.example/\"onmouseover=alert(1)>", "<mailto:a@b.example?body=<script>>", "<a@b.example\"onclick=alert(1)>", "http://evil.example/<script>", "[a]: javascript:alert(1)\n\n[a]", "[a]: <javascript:alert(1)> \"b\"\n\n![a]", "[<https://a.example>](https://b.example)", "[a [[asesmen]] b](c.md)", "[a [@b] c](d.md)", "[a[^1]](b.md)\n\n[^1]: c", "[![a](b.png)](javascript:alert(1))",
        "::: ecomap\nid: x\"><script>alert(1)</script>\ntitle: <script>alert(1)</script>\ncenter: <img src=x onerror=alert(1)>\nties:\n  - { name: \"<script>alert(1)</script>\", tie: strong, flow: in, note: \"\\\" onload=\\\"alert(1)\" }\n  - { name: b, tie: weak, flow: out }\n  - { name: c, tie: tense, flow: both }\n  - { name: d, tie: weak, flow: none }\n:::",
        "::: ecomap\nid: baik\ntitle: \"</title><script>alert(1)</script>\"\ncenter: \"</text><script>alert(1)</script>\"\nties:\n  - { name: \"]]><script>\", tie: strong, flow: in }\n  - { name: \"&lt;b&gt;\", tie: weak, flow: out }\n  - { name: c, tie: tense, flow: both }\n  - { name: d, tie: weak, flow: none }\n:::",
        "::: genogram\nid: g\ntitle: \"<svg onload=alert(1)>\"\npeople:\n  - { id: a, name: \"<script>alert(1)</script>\", sex: male, age: 71 }\n  - { id: b, name: \"\\\"><img src=x onerror=alert(1)>\", sex: female }\nunions:\n  - { partners: [a, b], kind: married, children: [] }\n:::",
        "::: alur\nid: \"a onclick=alert(1)\"\ntitle: a\nsteps:\n  - { id: a, text: \"<script>alert(1)</script>\", note: \"' onclick='alert(1)\" }\n  - { id: b, text: \"javascript:alert(1)\", kind: decision }\n  - { id: c, text: d, kind: end }\nlinks:\n  - { from: a, to: b, label: \"<b>\" }\n:::",
        "::: kuadran\nid: k\ntitle: \"<style>\"\npersonal_strengths: [\"<script>alert(1)</script>\"]\npersonal_obstacles: [\"<img src=x onerror=alert(1)>\"]\nenvironment_strengths: [\"a\"]\nenvironment_obstacles: [\"</svg><script>alert(1)</script>\"]\n:::",
    ];

    /// <summary>Every body, each once.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Markup,
        .. from place in Places from url in Urls select place.Replace("{0}", url, StringComparison.Ordinal),
    ];
}
