using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Tests.Sdks;

public sealed class SdkContextTests
{
    private const string Meai = "Microsoft.Extensions.AI.Abstractions";

    [Fact]
    public void CallOfTheInterface_HasTheRole()
    {
        Assert.Equal(Role.ChatCall, RolesOfCall("Microsoft.Extensions.AI.IChatClient client", "client.GetResponseAsync(new Microsoft.Extensions.AI.ChatMessage[0])"));
    }

    [Fact]
    public void CallOfAClass_HasTheRoleOfTheInterface()
    {
        Assert.Equal(Role.ChatCall, RolesOfCall("Microsoft.Extensions.AI.DelegatingChatClient client", "client.GetResponseAsync(new Microsoft.Extensions.AI.ChatMessage[0])"));
    }

    [Fact]
    public void CallOfAnOverride_HasTheRoleOfTheInterfaceThatTheBaseImplements()
    {
        const string code = """
            class Slow(IChatClient inner) : DelegatingChatClient(inner)
            {
                public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> input, ChatOptions? options = null, CancellationToken cancellationToken = default)
                    => base.GetResponseAsync(input, options, cancellationToken);
            }
            """;

        Assert.Equal(Role.ChatCall, RolesOfCall("Slow client", "client.GetResponseAsync([])", code));
    }

    [Fact]
    public void RenamedParameterOfAnOverride_KeepsItsRole()
    {
        const string code = """
            class Slow(IChatClient inner) : DelegatingChatClient(inner)
            {
                public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> input, ChatOptions? options = null, CancellationToken cancellationToken = default)
                    => base.GetResponseAsync(input, options, cancellationToken);
            }
            """;
        var compilation = Compile("Slow client", "client.GetResponseAsync([])", code, SdkReferences.With(Meai));
        var method = (IMethodSymbol)CalledIn(compilation);

        Assert.Equal(Role.PromptInput, SdkContext.For(compilation).RolesOf(method.Parameters[0]));
        Assert.Equal(Role.None, SdkContext.For(compilation).RolesOf(method.Parameters[1]));
    }

    [Fact]
    public void ExplicitImplementation_HasTheRole()
    {
        const string code = """
            class Hidden : IChatClient
            {
                Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) => throw null!;
                IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) => throw null!;
                object? IChatClient.GetService(Type serviceType, object? serviceKey) => null;
                void IDisposable.Dispose() { }
            }
            """;
        var compilation = Compile("Hidden client", "((IChatClient)client).GetResponseAsync([])", code, SdkReferences.With(Meai));
        var sdk = SdkContext.For(compilation);
        var implementation = compilation.GetTypesByMetadataName("Hidden").Single().GetMembers("Microsoft.Extensions.AI.IChatClient.GetResponseAsync").Single();

        Assert.Equal(Role.ChatCall, sdk.RolesOf(CalledIn(compilation)));
        Assert.Equal(Role.ChatCall, sdk.RolesOf(implementation));
    }

    [Fact]
    public void ReducedExtensionMethod_HasTheRole()
    {
        Assert.Equal(Role.StreamingCall, RolesOfCall("Microsoft.Extensions.AI.IChatClient client", "client.GetStreamingResponseAsync(\"hi\")"));
    }

    [Fact]
    public void ExtensionMethodCalledAsStatic_HasTheRole()
    {
        Assert.Equal(Role.StreamingCall, RolesOfCall("Microsoft.Extensions.AI.IChatClient client", "ChatClientExtensions.GetStreamingResponseAsync(client, \"hi\")"));
    }

    [Fact]
    public void GenericInterface_HasTheRole()
    {
        Assert.Equal(Role.EmbeddingCall, RolesOfCall("IEmbeddingGenerator<string, Embedding<float>> client", "client.GenerateAsync(new[] { \"hi\" })"));
    }

    [Fact]
    public void UnrelatedMethodOfTheSameName_HasNone()
    {
        const string code = """
            class Survey { public Task<string> GetResponseAsync(string question) => throw null!; }
            """;

        Assert.Equal(Role.None, RolesOfCall("Survey client", "client.GetResponseAsync(\"hi\")", code));
    }

    [Fact]
    public void TypeOfTheSameNameInAnotherNamespace_HasNone()
    {
        const string code = """
            namespace Elsewhere { interface IChatClient { Task<string> GetResponseAsync(string question); } }
            """;

        Assert.Equal(Role.None, RolesOfCall("Elsewhere.IChatClient client", "client.GetResponseAsync(\"hi\")", code));
    }

    [Fact]
    public void OverloadWithRequestOptions_CarriesTheTokenThere()
    {
        var compilation = Compile(
            "OpenAI.Chat.ChatClient client", "client.CompleteChatAsync(System.ClientModel.BinaryContent.Create(BinaryData.FromString(\"{}\")), null)", "", SdkReferences.With("OpenAI", Meai));
        var protocol = (IMethodSymbol)CalledIn(compilation);
        var typed = protocol.ContainingType.GetMembers("CompleteChatAsync").OfType<IMethodSymbol>().Single(method => method.Parameters[0].Name == "messages" && method.Parameters.Length == 3);
        var sdk = SdkContext.For(compilation);

        Assert.Equal(Role.TokenCarrier, sdk.RolesOf(protocol.Parameters[1]));
        Assert.Equal(Role.None, sdk.RolesOf(typed.Parameters[1]));
        Assert.Equal(Role.ChatCall, sdk.RolesOf(typed));
    }

    [Fact]
    public void KernelConnectorWithKey_NeverRetries_WithClient_Does()
    {
        var compilation = Compile("object client", "client.ToString()", "", SdkReferences.With("Microsoft.SemanticKernel.Connectors.OpenAI", Meai));
        var sdk = SdkContext.For(compilation);
        var methods = compilation.GetTypesByMetadataName("Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions").Single()
            .GetMembers("AddOpenAIChatCompletion").OfType<IMethodSymbol>().ToLookup(method => method.Parameters.Any(parameter => parameter.Name == "openAIClient"));

        Assert.All(methods[false], method => Assert.Contains(sdk.Describe(method).Entries, entry => entry.Retries == 0 && entry.RetryRemedy is not null));
        Assert.All(methods[true], method => Assert.DoesNotContain(sdk.Describe(method).Entries, entry => entry.Retries is not null));
    }

    [Fact]
    public void Facts_ReachDerivedTypesAndImplementations()
    {
        const string code = """
            class Mine : OpenAI.Chat.ChatClient;
            """;
        var compilation = Compile("Mine client", "client.ToString()", code, SdkReferences.With("OpenAI", Meai));

        Assert.Equal(3, SdkContext.For(compilation).FactsOf(compilation.GetTypesByMetadataName("Mine").Single())?.Retries);
        Assert.Null(SdkContext.For(compilation).FactsOf(compilation.GetTypesByMetadataName("System.String").First()));
    }

    [Fact]
    public void FrameworkOnly_IsNoAgentProject()
    {
        Assert.False(SdkContext.For(CSharpCompilation.Create("Test", references: SdkReferences.Framework)).IsAgentProject);
    }

    [Fact]
    public void ResilienceOnly_IsNoAgentProject_ButIsDescribed()
    {
        var sdk = SdkContext.For(CSharpCompilation.Create("Test", references: SdkReferences.With("Polly.Core")));

        Assert.False(sdk.IsAgentProject);
        Assert.Equal(Role.ResilienceExecute, sdk.Meaning.Roles & Role.ResilienceExecute);
    }

    [Fact]
    public void AnySdk_IsAnAgentProject()
    {
        Assert.True(SdkContext.For(CSharpCompilation.Create("Test", references: SdkReferences.With(Meai))).IsAgentProject);
    }

    [Fact]
    public void TypeNameOfTwoAssemblies_HasTheRolesOfBoth()
    {
        var compilation = Compile(
            "IChatClient client", "client.GetResponseAsync(\"hi\")", "", SdkReferences.With(Meai, "Microsoft.Agents.AI"));
        var sdk = SdkContext.For(compilation);
        var types = compilation.GetTypesByMetadataName("Microsoft.Extensions.AI.ChatClientExtensions");

        Assert.Equal(2, types.Length);
        Assert.Equal(Role.ChatCall, sdk.RolesOf(CalledIn(compilation)));
        Assert.All(types.SelectMany(type => type.GetMembers("AsAIAgent")), method => Assert.Equal(Role.AgentConstruction, sdk.RolesOf(method)));
    }

    [Theory]
    [InlineData("https://api.openai.com/v1/chat/completions", true)]
    [InlineData("https://my-resource.openai.azure.com", true)]
    [InlineData("https://us-central1-aiplatform.googleapis.com/v1", true)]
    [InlineData("https://bedrock-runtime.eu-west-1.amazonaws.com", true)]
    [InlineData("http://localhost:11434", true)]
    [InlineData("/v1/messages", true)]
    [InlineData("http://localhost:8080", false)]
    [InlineData("https://openai.azure.com.example.org/", false)]
    [InlineData("https://example.org/api/orders", false)]
    public void Address_IsRecognised(string address, bool isModel)
    {
        Assert.Equal(isModel, ModelEndpoints.Matches(address));
    }

    private static Role RolesOfCall(string client, string call, string more = "")
    {
        var compilation = Compile(client, call, more, SdkReferences.With(Meai));
        return SdkContext.For(compilation).RolesOf(CalledIn(compilation));
    }

    private static CSharpCompilation Compile(string client, string call, string more, ImmutableArray<MetadataReference> references)
    {
        var code = $$"""
            #pragma warning disable
            using Microsoft.Extensions.AI;
            class Subject { object Run({{client}}) => {{call}}; }
            {{more}}
            """;
        var compilation = new TestProject().WithReferences(references).Compile([("Test.cs", code)], []);
        RuleTests<AgentGuard.Analyzers.Rules.Reliability.TokenNotForwarded>.Compiles(compilation);
        return compilation;
    }

    /// <summary>The method of the last call in the subject.</summary>
    private static ISymbol CalledIn(Compilation compilation)
    {
        var tree = compilation.SyntaxTrees.Last();
        var body = tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().First(type => type.Identifier.ValueText == "Subject");
        var call = body.DescendantNodes().OfType<InvocationExpressionSyntax>().First();
        return compilation.GetSemanticModel(tree).GetSymbolInfo(call).Symbol!;
    }
}
