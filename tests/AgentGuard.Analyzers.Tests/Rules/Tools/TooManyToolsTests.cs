using AgentGuard.Analyzers.Rules;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class TooManyToolsTests : RuleTests<TooManyTools>
{
    private const string Head = """
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;
        using Microsoft.SemanticKernel;

        static class Shop
        {
            public static string Find(string order) => "ok";
            public static AITool Tool(string name) => AIFunctionFactory.Create(Find, name);
            public static AITool FromElsewhere(object source) => (AITool)source;
        }

        class Plugin
        {
            [KernelFunction] public void A() { }
            [KernelFunction] public void B() { }
            [KernelFunction] public void C() { }
        }

        """;

    [Fact]
    public Task MoreThanTheLimit_AreCounted() => VerifyMessage(
        Head + $$"""class Desk(IChatClient chat) { public AIAgent Make() => chat.[|AsAIAgent|](tools: [{{string.Join(", ", Enumerable.Range(1, 21).Select(i => $"Shop.Tool(\"t{i}\")"))}}]); }""",
        "The model gets 21 tools with every request and 20 is the limit here: it picks the wrong one more often, and each request pays for all descriptions; split the agent or let it search for tools",
        project => project.In(Profile.Production));

    [Fact]
    public Task UnknownParts_AreSaid() => VerifyMessage(
        Head + """class Desk { public ChatOptions Make(object other) => new() { [|Tools|] = [Shop.Tool("a"), Shop.Tool("b"), Shop.Tool("c"), Shop.FromElsewhere(other)] }; }""",
        "The model gets at least 3 tools with every request and 2 is the limit here: it picks the wrong one more often, and each request pays for all descriptions; split the agent or let it search for tools",
        Limit);

    [Fact]
    public Task PluginsOfAKernel_AreCountedTogether() => Verify(
        Head + """class Desk { public void Fill(Kernel kernel) { kernel.Plugins.[|AddFromType<Plugin>|](); kernel.ImportPluginFromFunctions("more", [KernelFunctionFactory.CreateFromMethod(Shop.Find)]); } }""",
        project => Limit(project.Option("agentguard.AG3009.max_tools", "3")));

    [Theory]
    [InlineData("Shop.Tool(\"a\"), Shop.Tool(\"b\")")]
    [InlineData("Shop.Tool(\"a\"), Shop.Tool(\"b\"), Shop.Tool(\"c\"), new HostedToolSearchTool()")]
    public Task FewToolsOrToolSearch_NoDiagnostic(string tools) => Verify(
        $$"""
        #pragma warning disable MEAI001
        {{Head}}
        class Desk { public ChatOptions Make() => new() { Tools = [{{tools}}] }; }
        """,
        Limit);

    private static void Limit(TestProject project) => project.In(Profile.Production).Option("agentguard.max_tools", "2");
}
