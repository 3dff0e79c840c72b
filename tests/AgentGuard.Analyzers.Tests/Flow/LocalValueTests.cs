using AgentGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AgentGuard.Analyzers.Tests.Flow;

/// <summary>Each test asks for the text of the argument of <c>Use(...)</c>; null means that it is not known.</summary>
public sealed class LocalValueTests
{
    [Theory]
    [InlineData("Use(\"a\");", "a")]
    [InlineData("const string s = \"a\"; Use(s);", "a")]
    [InlineData("const string s = \"a\" + \"b\"; Use(s + \"c\");", "abc")]
    [InlineData("var s = \"a\"; Use(s);", "a")]
    [InlineData("var s = \"a\"; var t = s; var u = t; Use(u);", "a")]
    [InlineData("var s = (\"a\")!; Use((s));", "a")]
    [InlineData("object s = \"a\"; Use((string)s);", "a")]
    [InlineData("var s = 5; Use(s.ToString());", null)]
    [InlineData("string? s = null; Use(s);", null)]
    public void Constant_IsFollowedThroughNames(string body, string? expected) => Expect(body, expected);

    [Theory]
    [InlineData("var a = \"x\"; Use($\"<{a}>\");", "<x>")]
    [InlineData("var a = 7; Use($\"n={a}\");", "n=7")]
    [InlineData("var a = 1.5; Use($\"n={a}\");", "n=1.5")]
    [InlineData("var a = \"x\"; var b = a + \"y\"; Use(b + \"z\");", "xyz")]
    [InlineData("Use(\"a\" + null + \"b\");", "ab")]
    [InlineData("var a = 7; Use($\"{a:000}\");", null)]
    [InlineData("var a = 7; Use($\"{a,5}\");", null)]
    [InlineData("Use($\"{DayOfWeek.Monday}\");", null)]
    [InlineData("Use($\"<{input}>\");", null)]
    [InlineData("Use(\"a\" + input);", null)]
    public void Text_IsPutTogetherFromItsParts(string body, string? expected) => Expect(body, expected);

    [Theory]
    [InlineData("var s = \"a\"; s = \"b\"; Use(s);", "b")]
    [InlineData("string s; s = \"a\"; Use(s); s = \"b\";", "a")]
    [InlineData("var s = \"a\"; s = s.Trim(); Use(s);", null)]
    [InlineData("var s = \"a\"; s += \"b\"; Use(s);", null)]
    [InlineData("var s = flag ? null : \"a\"; s ??= \"b\"; Use(s);", null)]
    [InlineData("var n = 1; n++; Use($\"{n}\");", null)]
    [InlineData("string s; Use(s = \"a\");", null)]
    [InlineData("string s, t; s = t = \"a\"; Use(t);", "a")]
    public void LastAssignment_Counts(string body, string? expected) => Expect(body, expected);

    [Theory]
    [InlineData("var s = \"a\"; if (flag) { s = \"b\"; } Use(s);", null)]
    [InlineData("var s = \"a\"; if (flag) { s = \"b\"; Use(s); }", "b")]
    [InlineData("var s = \"a\"; if (flag) { s = \"b\"; } else { Use(s); }", "a")]
    [InlineData("var s = \"a\"; if (flag) { Use(s); } else { s = \"b\"; }", "a")]
    [InlineData("string? s; if ((s = \"a\") != null) { Use(s); }", "a")]
    [InlineData("var s = \"a\"; if (flag && (s = \"b\") != null) { } Use(s);", null)]
    [InlineData("var s = \"a\"; _ = flag || (s = \"b\") != null; Use(s);", null)]
    [InlineData("var s = \"a\"; _ = flag ? (s = \"b\") : \"c\"; Use(s);", null)]
    [InlineData("var s = \"a\"; _ = input ?? (s = \"b\"); Use(s);", null)]
    [InlineData("var s = \"a\"; _ = input?.Replace(\"x\", s = \"b\"); Use(s);", null)]
    [InlineData("var s = \"a\"; _ = input switch { \"x\" => s = \"b\", _ => \"c\" }; Use(s);", null)]
    [InlineData("var s = \"a\"; switch (input) { case \"x\": s = \"b\"; break; } Use(s);", null)]
    [InlineData("var s = \"a\"; switch (input) { case \"x\": s = \"b\"; Use(s); break; }", "b")]
    [InlineData("var s = \"a\"; switch (input) { case \"x\": s = \"b\"; break; default: Use(s); break; }", "a")]
    [InlineData("var s = \"a\"; try { s = input!.Trim(); } catch (Exception) { } Use(s);", null)]
    [InlineData("var s = \"a\"; try { s = \"b\"; Use(s); } catch (Exception) { }", "b")]
    [InlineData("var s = \"a\"; try { } finally { s = \"b\"; } Use(s);", "b")]
    [InlineData("var s = \"a\"; using (new MemoryStream()) { s = \"b\"; } Use(s);", "b")]
    [InlineData("var s = \"a\"; lock (this) { s = \"b\"; } Use(s);", "b")]
    [InlineData("Use(flag ? \"a\" : \"b\");", null)]
    public void Branch_DecidesOnlyWhenEveryPathPasses(string body, string? expected) => Expect(body, expected);

    [Theory]
    [InlineData("var s = \"a\"; while (flag) { Use(s); s = \"b\"; }", null)]
    [InlineData("var s = \"a\"; while (flag) { s = \"b\"; Use(s); }", "b")]
    [InlineData("var s = \"a\"; while (flag) { s = \"b\"; } Use(s);", null)]
    [InlineData("var s = \"a\"; do { s = \"b\"; } while (flag); Use(s);", "b")]
    [InlineData("while (flag) { var s = \"a\"; Use(s); s = \"b\"; }", "a")]
    [InlineData("for (var s = \"a\"; flag; s = \"b\") { Use(s); }", null)]
    [InlineData("for (var i = 0; i < 3; i++) { Use($\"{i}\"); }", null)]
    [InlineData("var s = \"a\"; while (flag) { if (input == null) { s = \"b\"; } else { Use(s); } }", null)]
    [InlineData("var s = \"a\"; while (flag) { s = Next(Use(s)); }", null)]
    [InlineData("foreach (var s in new[] { \"a\" }) { Use(s); }", null)]
    [InlineData("foreach (var (s, n) in new[] { (\"a\", 1) }) { Use(s); }", null)]
    [InlineData("foreach (var n in new[] { 1 }) { var s = \"a\"; Use(s); }", "a")]
    public void Loop_BringsLaterWritesBack(string body, string? expected) => Expect(body, expected);

    [Theory]
    [InlineData("var s = \"a\"; Change(ref s); Use(s);", null)]
    [InlineData("var s = \"a\"; Change(ref s); s = \"b\"; Use(s);", "b")]
    [InlineData("Make(out var s); Use(s);", null)]
    [InlineData("string s = \"a\"; Make(out s); Use(s);", null)]
    [InlineData("var s = \"a\"; ref var alias = ref s; alias = \"b\"; Use(s);", null)]
    [InlineData("var s = \"a\"; (s, var n) = (\"b\", 1); Use(s);", null)]
    [InlineData("if (Raw is string s) { Use(s); }", null)]
    public void OtherWaysToWrite_AreUnknown(string body, string? expected) => Expect(body, expected);

    [Theory]
    [InlineData("var s = \"a\"; Action f = () => Use(s); f();", "a")]
    [InlineData("var s = \"a\"; Action f = () => Use(s); s = \"b\"; f();", null)]
    [InlineData("var s = \"a\"; Action f = () => s = \"b\"; f(); Use(s);", null)]
    [InlineData("var s = \"a\"; Set(); Use(s); void Set() { s = \"b\"; }", null)]
    [InlineData("Action f = () => { var s = \"a\"; Use(s); }; f();", "a")]
    public void Capture_RunsAtAnyTime(string body, string? expected) => Expect(body, expected);

    [Theory]
    [InlineData("const string F = \"a\";", "a")]
    [InlineData("static readonly string F = \"a\";", "a")]
    [InlineData("readonly string F = \"a\";", "a")]
    [InlineData("private string F = \"a\";", "a")]
    [InlineData("public string F = \"a\";", null)]
    [InlineData("private string F = \"a\"; void Set() { F = \"b\"; }", null)]
    [InlineData("private string? F; void Set() { F = \"b\"; }", null)]
    [InlineData("readonly string F; T() { F = \"a\"; }", "a")]
    [InlineData("readonly string F = \"a\"; T() { this.F = \"b\"; }", null)]
    [InlineData("readonly string F; T() { F = \"a\"; } T(int n) { F = \"b\"; }", null)]
    [InlineData("readonly string? F; T(bool b) { if (b) { F = \"a\"; } }", null)]
    [InlineData("readonly string F; T(string given) { F = given; }", null)]
    [InlineData("static readonly string F; static T() { F = \"a\"; }", "a")]
    [InlineData("private string F = \"a\"; void Set() { Change(ref F); }", null)]
    public void Field_HasAValueWhenItIsWrittenOnce(string member, string? expected) => Expect("Use(F);", expected, member);

    [Theory]
    [InlineData("string F => \"a\";", "a")]
    [InlineData("string F { get; } = \"a\";", "a")]
    [InlineData("string F { get => \"a\"; }", "a")]
    [InlineData("string F { get { return \"a\"; } }", "a")]
    [InlineData("public string F { get; } T() { F = \"a\"; }", "a")]
    [InlineData("public string F { get; private set; } = \"a\";", "a")]
    [InlineData("public string F { get; set; } = \"a\";", null)]
    [InlineData("public virtual string F => \"a\";", null)]
    [InlineData("string F => $\"{G}/{G}\"; string G => \"a\";", "a/a")]
    public void Property_HasAValueWhenItIsWrittenOnce(string member, string? expected) => Expect("Use(F);", expected, member);

    [Theory]
    [InlineData("string F => G; string G => F;")]
    [InlineData("string F => F;")]
    [InlineData("string F => $\"{F}{F}{F}{F}{F}{F}{F}{F}\";")]
    [InlineData("string F => G + G + G; string G => F + F + F;")]
    public void Cycle_Terminates(string member) => Expect("Use(F);", null, member);

    [Fact]
    public void LongChain_IsFollowedOnlySoFar()
    {
        var chain = string.Concat(Enumerable.Range(1, 20).Select(i => $"var s{i} = s{i - 1}; "));

        Expect($"var s0 = \"a\"; {chain} Use(s4);", "a");
        Expect($"var s0 = \"a\"; {chain} Use(s20);", null);
    }

    private static void Expect(string body, string? expected, string member = "")
    {
        var code = $$"""
            class T
            {
                {{member}}

                object? Raw;

                void Run(bool flag, string? input) { {{body}} }

                static string Use(string? text) => "";

                static string Next(string text) => text;

                static void Change(ref string text) { }

                static void Make(out string text) => text = "";
            }
            """;
        var compilation = new TestProject().Compile([("Test.cs", code)], []);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var tree = compilation.SyntaxTrees[1];
        var call = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().First(node => node.Expression.ToString() == "Use");
        var operation = (IInvocationOperation)compilation.GetSemanticModel(tree).GetOperation(call)!;

        Assert.Equal(expected, LocalValue.Text(operation.Arguments[0].Value, compilation, default));
    }
}
