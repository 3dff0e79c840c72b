using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Tests.Sdks;

public sealed class SdkSnippetsTests
{
    private const Role CallRoles = Role.AnyModelCall | Role.AgentRun | Role.ToolCall;

    [Theory, Sdks(CallRoles)]
    public void Snippet_CompilesAndHasItsRole(SdkSnippet snippet)
    {
        AssertCall(snippet, snippet.Method(snippet.Statement(snippet.Call("client"))));
    }

    [Theory, Sdks(CallRoles)]
    public void SnippetWithToken_CompilesAndHasItsRole(SdkSnippet snippet)
    {
        AssertCall(snippet, snippet.Method(snippet.Statement(snippet.CallWith("client", "token"))));
    }

    [Theory, Sdks(CallRoles, WithText = true)]
    public void Text_IsModelText(SdkSnippet snippet)
    {
        var compilation = Compile(snippet, snippet.Method(snippet.ReadText(snippet.Call("client"), "text", "_ = text;")));
        var sdk = SdkContext.For(compilation);

        Assert.Contains(Symbols(compilation), symbol => sdk.Describe(symbol).Has(Role.ModelText));
    }

    [Fact]
    public void EveryCallRoleOfEverySdk_HasASnippet()
    {
        var missing =
            from sdk in SdkCatalog.All
            from role in new[] { Role.ChatCall, Role.StreamingCall, Role.TypedChatCall, Role.AgentRun, Role.EmbeddingCall, Role.ToolCall }
            where sdk.Members().Any(member => (member.Roles & role) != 0 && sdk.Versions.Any(version => SdkVersion.Has(member, version)))
            where !SdkSnippets.All.Any(snippet => snippet.Sdk == sdk.Name && (snippet.Role & role) != 0)
            select $"{sdk.Name}: {role}";

        Assert.Equal("", string.Join("\n", missing));
    }

    private static void AssertCall(SdkSnippet snippet, string code)
    {
        var compilation = Compile(snippet, code);
        var sdk = SdkContext.For(compilation);

        Assert.True(sdk.IsAgentProject);
        Assert.Contains(Symbols(compilation), symbol => symbol is IMethodSymbol && (sdk.RolesOf(symbol) & snippet.Role) == snippet.Role);
    }

    private static CSharpCompilation Compile(SdkSnippet snippet, string code)
    {
        var compilation = new TestProject().With(snippet).Compile([("Test.cs", code)], []);
        RuleTests<AgentGuard.Analyzers.Rules.Reliability.TokenNotForwarded>.Compiles(compilation);
        return compilation;
    }

    private static IEnumerable<ISymbol> Symbols(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Last();
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>().Select(node => model.GetSymbolInfo(node).Symbol).OfType<ISymbol>();
    }
}
