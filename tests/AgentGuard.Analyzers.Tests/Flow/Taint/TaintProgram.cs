using System.Reflection;
using AgentGuard.Analyzers.Flow.Taint;
using AgentGuard.Analyzers.Options;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AgentGuard.Analyzers.Tests.Flow.Taint;

/// <summary>All small programs of <see cref="TaintAnalysisTests"/> and <see cref="AgentTaintTests"/> as tools of one class, compiled once.</summary>
internal static class TaintProgram
{
    private const string Frame = """
        using System.Collections.Immutable;
        using System.Data.Common;
        using System.Diagnostics;
        using System.Net;
        using System.Text;
        using System.Text.Json;
        using System.Text.RegularExpressions;
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Client;
        using ModelContextProtocol.Server;

        public enum Kind { Small, Large }
        public record Line(string Product, int Count);
        public record Order(string Id, string Note, Line Line);
        public class Settings { public string Name { get; set; } = ""; public string Folder { get; set; } = ""; }
        public interface IFiles { string Load(string name); }
        public class DiskFiles : IFiles { public string Load(string file) => File.ReadAllText(file); }

        public partial class Tools
        {
            private const string Root = "/data/";
            private static readonly HashSet<string> Allowed = ["a", "b"];
            private static readonly Dictionary<string, string> Map = new() { ["a"] = "/data/a" };
            private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz");
            private static readonly string[] Hosts = ["api.contoso.com"];
            private string _last = "", _never = "", _work = "";
            private string Kept { get; set; } = "";
            private string Work { get; set; } = "";
            private readonly IFiles _files = new DiskFiles();

            private async Task AskAsync(IChatClient chat) { var answer = await chat.GetResponseAsync("hi"); _last = answer.Text; Kept = "constant"; _never = "constant"; }
            private static void Run(string command) => Process.Start(command);
            private static void Read(Settings settings) => File.ReadAllText(settings.Folder);
            private static string Shout(string text) => text.ToUpperInvariant() + "!";
            private static string Constant(string text) => text.Length > 3 ? "long" : "short";
            private static string Resolve(string name)
            {
                var full = Path.GetFullPath(Path.Combine(Root, name));
                if (!full.StartsWith(Root, StringComparison.Ordinal)) throw new ArgumentException("outside");
                return full;
            }
            private static bool IsAllowed(string text) => Allowed.Contains(text);
            private static bool IsBlocked(string text) => !Allowed.Contains(text);
            private static void EnsureValid(string text) { if (!Allowed.Contains(text)) throw new ArgumentException("refused"); }
            private static string? CheckAccess(string text) => Allowed.Contains(text) ? null : "refused";
            private static string SanitizeName(string text) => text.Replace("/", "");
            private static async Task<string> AnswerAsync(IChatClient chat) => (await chat.GetResponseAsync("hi")).Text;
            private static bool Confirm(string text) => Console.ReadLine() == "y";

            #pragma warning disable CS1998, CS0219, CS0168, CS8602, CS8604, CS8600

        """;

    private static readonly Lazy<Dictionary<string, (IMethodSymbol Method, IMethodBodyOperation Body)>> Compiled = new(Compile);

    /// <summary>What the analysis finds in a program, as <c>label&gt;sink</c>, sorted.</summary>
    public static string[] Find(string code)
    {
        var (method, body) = Compiled.Value[code];
        var hits = TaintAnalysis.For(body.SemanticModel!.Compilation).Of(method, body, _ => ControlFlowGraph.Create(body), NoOptions, CancellationToken.None);
        return [.. hits.Select(hit => $"{hit.Source.Label}>{hit.Sink}").Distinct().OrderBy(text => text, StringComparer.Ordinal)];
    }

    public static TaintOptions NoOptions { get; } = new(MethodPatterns.None, MethodPatterns.None, MethodPatterns.None);

    private static Dictionary<string, (IMethodSymbol, IMethodBodyOperation)> Compile()
    {
        var programs = typeof(TaintAnalysisTests).GetMethods().Concat(typeof(AgentTaintTests).GetMethods()).SelectMany(test => test.GetCustomAttributes<InlineDataAttribute>())
            .Select(row => (string)row.GetData(null!).Single()[^1]).Distinct().ToList();
        var members = programs.Select((code, number) => $$"""
                [McpServerTool]
                public async Task<object?> Program{{number}}(string input, Order order, string[] items, int number, Guid id, Kind kind,
                    IChatClient chat, HttpClient http, DbCommand command, HttpRequest request, McpClient mcp, StringBuilder shared, ChatOptions options, CancellationToken token)
                {
                    {{code}};
                    return null;
                }

            """);
        var tree = CSharpSyntaxTree.ParseText(Frame + string.Concat(members) + "}", TestProject.ParseOptions);
        var compilation = new TestProject().Compile([("Tools.cs", tree.ToString())], []);
        RuleErrors(compilation);
        tree = compilation.SyntaxTrees.Last();
        var model = compilation.GetSemanticModel(tree);
        var methods = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => method.Identifier.ValueText.StartsWith("Program", StringComparison.Ordinal));
        return methods.Zip(programs).ToDictionary(
            pair => pair.Second, pair => (model.GetDeclaredSymbol(pair.First)!, (IMethodBodyOperation)model.GetOperation(pair.First)!));
    }

    private static void RuleErrors(Compilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join("\n", errors.Select(error => error + " " + error.Location.SourceTree!.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line])));
    }
}
