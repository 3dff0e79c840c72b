using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class SecretInPromptTests : RuleTests<SecretInPrompt>
{
    /// <summary>Every kind of secret.</summary>
    public static TheoryData<string> Secrets =>
    [
        "configuration[\"OpenAI:ApiKey\"]",
        "configuration.GetSection(\"Orders\")[\"Password\"]",
        "configuration.GetConnectionString(\"Orders\")",
        "configuration.GetValue<string>(\"Orders:ClientSecret\")",
        "Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\")",
        "Environment.GetEnvironmentVariable(\"ConnectionStrings__Orders__ConnectionString\")",
        "options.Value.ApiKey",
        "customer.Iban",
    ];

    public static TheoryData<string> Harmless =>
    [
        "configuration[\"OpenAI:Model\"]",
        "configuration[\"Limits:MaxTokens\"]",
        "Environment.GetEnvironmentVariable(\"AZURE_OPENAI_ENDPOINT\")",
        "options.Value.Region",
        "customer.Name",
        "Mask(configuration[\"OpenAI:ApiKey\"])",
        "configuration[\"OpenAI:ApiKey\"]!.Length",
        "(configuration[\"OpenAI:ApiKey\"] is null ? \"no key\" : \"a key\")",
        "customer.Iban.Substring(18)",
    ];

    [Theory, MemberData(nameof(Secrets))]
    public Task Secret_InAMessage_Reports(string secret) => Verify(Desk($"new ChatMessage(ChatRole.User, $\"Use {{[|{secret}|]}}.\")"));

    [Theory, MemberData(nameof(Harmless))]
    public Task NoSecret_InAMessage_NoDiagnostic(string value) => Verify(Desk($"new ChatMessage(ChatRole.User, $\"Use {{{value}}}.\")"));

    [Theory]
    [InlineData("client.GetResponseAsync(\"Use \" + [|$|])")]
    [InlineData("client.GetResponseAsync(string.Format(\"Use {0}\", [|$|]))")]
    [InlineData("client.GetResponseAsync(string.Join(\", \", \"Use\", [|$|]))")]
    [InlineData("client.GetResponseAsync(\"Use {key}\".Replace(\"{key}\", [|$|]))")]
    [InlineData("client.GetResponseAsync([|$|] ?? \"nothing\")")]
    [InlineData("client.GetResponseAsync([new ChatMessage(ChatRole.User, \"Use \" + [|$|])])")]
    [InlineData("new ChatMessage(ChatRole.User, [new TextContent([|$|])])")]
    [InlineData("new ChatOptions { Instructions = \"Use \" + [|$|] }")]
    [InlineData("new OpenAI.Chat.SystemChatMessage(\"Use \" + [|$|])")]
    [InlineData("OpenAI.Chat.ChatMessage.CreateUserMessage(OpenAI.Chat.ChatMessageContentPart.CreateTextPart([|$|]))")]
    [InlineData("new Microsoft.Agents.AI.ChatClientAgent(client, instructions: [|$|])")]
    [InlineData("AIFunctionFactory.Create(() => 1, \"find\", \"Finds with \" + [|$|])")]
    public Task Secret_OnAnyWay_Reports(string expression) => Verify(
        Desk(expression.Replace("$", "configuration[\"OpenAI:ApiKey\"]", StringComparison.Ordinal)));

    [Fact]
    public Task Message_NamesTheSecret() => VerifyMessage(
        Desk("new ChatMessage(ChatRole.User, [|configuration[\"OpenAI:ApiKey\"]|])"),
        "'new ChatMessage' gives the model the configured secret 'OpenAI:ApiKey', which the provider then stores and anyone who can make the model talk can ask for; "
        + "use it in the code of a tool, or send a redacted form");

    [Fact]
    public Task Secret_ThroughNames_Reports() => Verify(
        """
        using System.Text;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;

        class Desk(IChatClient client, IConfiguration configuration)
        {
            private readonly string _connection = configuration.GetConnectionString("Orders") ?? "";

            public Task<ChatResponse> Field(CancellationToken token) => client.GetResponseAsync($"Query {[|_connection|]}", cancellationToken: token);

            public Task<ChatResponse> Local(bool isBrief, CancellationToken token)
            {
                var prompt = "Query the database.";
                if (!isBrief)
                {
                    prompt += " It is at " + [|_connection|];
                }

                return client.GetResponseAsync(prompt, cancellationToken: token);
            }

            public Task<ChatResponse> Built(CancellationToken token)
            {
                var prompt = new StringBuilder("Query ");
                prompt.Append("the database at ").Append([|_connection|]).AppendLine(".");
                return client.GetResponseAsync(prompt.ToString(), cancellationToken: token);
            }
        }
        """);

    [Fact]
    public Task SerializedObject_WithClassifiedMembers_Reports() => Verify(
        Desk("new ChatMessage(ChatRole.User, \"Customer: \" + [|System.Text.Json.JsonSerializer.Serialize(customer)|])"));

    [Theory]
    [InlineData("new System.ClientModel.ApiKeyCredential(configuration[\"OpenAI:ApiKey\"]!)")]
    [InlineData("new OpenAI.OpenAIClient(configuration[\"OpenAI:ApiKey\"])")]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(customer)")]
    public Task Secret_InNoPrompt_NoDiagnostic(string expression) => Verify(Desk(expression));

    [Fact]
    public Task Secret_InAFileThatClassifiesNothing_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Configuration;

        class Desk(IConfiguration configuration)
        {
            public ChatMessage Key() => new(ChatRole.User, [|configuration["Orders:API-Key"]|]);

            public ChatMessage Name() => new(ChatRole.User, configuration["Orders:Name"]);
        }
        """);

    private static string Desk(string expression) =>
        $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Compliance.Classification;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Options;

        class PrivateAttribute() : DataClassificationAttribute(new DataClassification("Contoso", "Private"));

        record Customer(string Name, [property: Private] string Iban);

        class ServiceOptions
        {
            public string ApiKey { get; set; } = "";

            public string Region { get; set; } = "";
        }

        class Desk(IChatClient client, IConfiguration configuration, IOptions<ServiceOptions> options, Customer customer)
        {
            public object Client => (client, options, customer);

            public object? Make() => {{expression}};

            private static string Mask(string? text) => new('*', text?.Length ?? 0);
        }
        """;
}
