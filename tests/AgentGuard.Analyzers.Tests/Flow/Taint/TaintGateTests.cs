using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Taint;
using AgentGuard.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Tests.Flow.Taint;

/// <summary>What keeps a body, or a whole rule, out before anything is followed.</summary>
public sealed class TaintGateTests
{
    public static TheoryData<string> Rules =>
        [.. typeof(TaintRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(TaintRule)) && !type.IsAbstract).Select(type => type.FullName!)];

    [Theory, MemberData(nameof(Rules))]
    public void DataThatARuleIsAbout_DoesHarm(string name)
    {
        var rule = (TaintRule)Activator.CreateInstance(typeof(TaintRule).Assembly.GetType(name)!)!;
        var harmless =
            from label in Enum.GetValues<TaintLabel>().Where(label => IsOne((int)label) && rule.Labels.HasFlag(label))
            from sink in Enum.GetValues<TaintSink>().Where(sink => IsOne((int)sink) && rule.Sinks.HasFlag(sink))
            where !new TaintMeaning(label, sink).IsHarm
            select $"{label} in {sink}";
        Assert.Empty(harmless);

        static bool IsOne(int flags) => flags != 0 && (flags & (flags - 1)) == 0;
    }

    [Theory]
    [InlineData("Process.Start(input);", (int)TaintSink.Command)]
    [InlineData("var start = new ProcessStartInfo(input);", (int)TaintSink.Command)]
    [InlineData("process.StartInfo = new(input);", (int)TaintSink.Command)]
    [InlineData("http.Send(new(method, input));", (int)TaintSink.Url)]
    [InlineData("using var command = new SnowflakeDbCommand(input);", (int)TaintSink.Sql)]
    [InlineData("using var stream = new IsolatedStorageFileStream(input);", (int)TaintSink.Path)]
    [InlineData("var html = (MarkupString)input;", (int)TaintSink.Html)]
    [InlineData("messages.Put(\"system\", input);", (int)TaintSink.SystemPrompt)]
    [InlineData("messages.Put(MessageRole.Developer, input);", (int)TaintSink.SystemPrompt)]
    public void PlaceThatMayBeThere_IsNamed(string code, int sink) => Assert.NotEqual(TaintSink.None, SinksIn(code) & (TaintSink)sink);

    [Theory]
    [InlineData("Console.WriteLine(input.Trim());")]
    [InlineData("List<string> all = [new('a', 3)]; Process process = new();")]
    public void CodeWithoutPlaces_NamesNone(string code) => Assert.Equal(TaintSink.None, SinksIn(code));

    [Theory]
    [InlineData("_ = Execute(input);", false)]
    [InlineData("Write(input);", true)]
    [InlineData("Log(input);", false)]
    [InlineData("new List<string> { input }.ForEach(Write);", true)]
    [InlineData("_store.Save(input);", true)]
    public void CallOfOwnMethod_LetsABodyInForWhatTheMethodDoes(string code, bool isLetIn)
    {
        var compilation = new TestProject().Compile([("Test.cs", $$"""
            public interface IStore { void Save(string text); }
            public class DiskStore : IStore { public void Save(string text) => File.Delete(text); }
            public class Tools
            {
                private readonly IStore _store = new DiskStore();
                public void Run(string input) { {{code}} }
                private static string Execute(string text) => text.Replace("Run", "Create");
                private static void Write(string text) => File.WriteAllText(text, "");
                private static void Log(string text) { var Create = text; Console.WriteLine(Create); }
            }
            """)], []);
        var tree = compilation.SyntaxTrees.Last();
        var run = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(method => method.Identifier.ValueText == "Run");
        var body = compilation.GetSemanticModel(tree).GetOperation(run)!;
        Assert.Equal(isLetIn, TaintAnalysis.For(compilation).Gate.LetsIn(body, TaintLabel.ToolParameter, TaintProgram.NoOptions, CancellationToken.None));
    }

    private static TaintSink SinksIn(string code)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""class Program { void Go(string input) { {{code}} } }""", TestProject.ParseOptions);
        return TaintNames.For(CSharpCompilation.Create("Test", [tree])).Sinks;
    }
}
