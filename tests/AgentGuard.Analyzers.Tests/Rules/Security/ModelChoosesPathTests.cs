using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class ModelChoosesPathTests : RuleTests<ModelChoosesPath, ModelChoosesPathFix>
{
    [Theory, Sdks(Role.ChatCall | Role.StreamingCall | Role.TypedChatCall, WithText = true)]
    public Task ModelText_IsReported(SdkSnippet snippet) => Verify(
        snippet.Method(snippet.ReadText(snippet.Call("client"), "text", "System.IO.File.Delete([|text|]);")), project => project.With(snippet));

    [Theory]
    [InlineData("File.ReadAllText([|name|])")]
    [InlineData("File.ReadAllText([|Path.Combine(Root, name)|])")]
    [InlineData("File.ReadAllText([|Path.GetFullPath(name)|])")]
    [InlineData("Directory.GetFiles([|$\"{Root}/{name}\"|])")]
    [InlineData("[|new FileInfo(name)|].OpenText()")]
    [InlineData("new StreamReader([|name|])")]
    [InlineData("Microsoft.AspNetCore.Http.Results.File([|Path.Combine(Root, name)|])")]
    public Task FileOfATool_IsReported(string code) => Verify(Tool(code));

    [Theory]
    [InlineData("File.ReadAllText(Path.Combine(Root, Path.GetFileName(name)))")]
    [InlineData("File.ReadAllText(Inside(name))")]
    [InlineData("File.ReadAllText($\"{Root}/{number}.txt\")")]
    [InlineData("provider.GetFileInfo(name).CreateReadStream()")]
    [InlineData("File.ReadAllText(name switch { \"a\" => \"a.txt\", _ => \"b.txt\" })")]
    [InlineData("new FileInfo(name).Extension")]
    public Task CheckedPathOrProvider_NoDiagnostic(string code) => Verify(Tool(code));

    [Fact]
    public Task PrefixCheck_NoDiagnostic() => Verify("""
        using Microsoft.Extensions.AI;

        public class Tools
        {
            private readonly string _root = Path.GetFullPath("data") + Path.DirectorySeparatorChar;

            public AITool Tool() => AIFunctionFactory.Create(ReadAsync);

            private async Task<string> ReadAsync(string name, CancellationToken token)
            {
                var path = Path.GetFullPath(Path.Combine(_root, name));
                if (!path.StartsWith(_root, StringComparison.Ordinal))
                {
                    return "not allowed";
                }

                return await File.ReadAllTextAsync(path, token);
            }
        }
        """);

    [Theory]
    [InlineData("File.ReadAllText([|name|])", "File.ReadAllText(Path.GetFileName(name))")]
    [InlineData("File.ReadAllText([|Path.Combine(Root, name)|])", "File.ReadAllText(Path.Combine(Root, Path.GetFileName(name)))")]
    [InlineData("File.ReadAllText([|$\"{Root}/{name}.txt\"|])", "File.ReadAllText($\"{Root}/{Path.GetFileName(name)}.txt\")")]
    public Task Path_IsCutToTheFileName(string before, string after) => VerifyFix(Tool(before), Tool(after));

    [Theory]
    [InlineData("var path = Path.Combine(Root, name + \".json\"); return File.ReadAllText([|path|]);", "var path = Path.Combine(Root, Path.GetFileName(name) + \".json\"); return File.ReadAllText(path);")]
    [InlineData("var path = Path.Combine(Root, name); File.Delete([|path|]); return File.ReadAllText([|path|]);", "var path = Path.Combine(Root, Path.GetFileName(name)); File.Delete(path); return File.ReadAllText(path);")]
    [InlineData("var file = $\"{name}.txt\"; var path = Path.Combine(Root, file); return File.ReadAllText([|path|]);", "var file = $\"{Path.GetFileName(name)}.txt\"; var path = Path.Combine(Root, file); return File.ReadAllText(path);")]
    [InlineData("var file = name + \".txt\"; return File.ReadAllText([|Path.Combine(Root, file)|]);", "var file = Path.GetFileName(name) + \".txt\"; return File.ReadAllText(Path.Combine(Root, file));")]
    public Task PathInALocal_IsCutToTheFileName(string before, string after) => VerifyFix(Body(before), Body(after));

    [Theory]
    [InlineData("var path = Path.Combine(Root, name); if (number > 1) { path = Path.Combine(Root, \"more\", name); } return File.ReadAllText([|path|]);")]
    [InlineData("var path = Path.Combine(Root, name, name); return File.ReadAllText([|path|]);")]
    [InlineData("string path; path = Path.Combine(Root, name); return File.ReadAllText([|path|]);")]
    [InlineData("var path = Path.Combine(Root, Trimmed(name)); path += \".txt\"; return File.ReadAllText([|path|]);")]
    public Task PathThatIsMadeInSeveralPlaces_HasNoFix(string code) => VerifyNoFix(Body(code));

    private static string Body(string code) => $$"""
        using ModelContextProtocol.Server;

        public class Tools
        {
            private const string Root = "/data";

            [McpServerTool] public object Read(string name, int number) { {{code}} }

            private static string Trimmed(string text) => text.Trim();
        }
        """;

    private static string Tool(string code) => $$"""
        using Microsoft.Extensions.FileProviders;
        using ModelContextProtocol.Server;

        public class Tools(IFileProvider provider)
        {
            private const string Root = "/data";

            [McpServerTool] public object Read(string name, int number) => {{code}};

            private static string Inside(string name)
            {
                var full = Path.GetFullPath(Path.Combine(Root, name));
                return full.StartsWith(Root + "/") ? full : throw new ArgumentException("outside");
            }
            public object Provider => provider;
        }
        """;
}
