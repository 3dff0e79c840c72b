using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

/// <summary>What the fix makes of a parse of a model's text.</summary>
public sealed class ModelTextParsedFixTests : RuleTests<ModelTextParsed, ModelTextParsedFix>
{
    [Fact]
    public Task StructuredType_IsReadByItsReader() => VerifyFix(
        """
        using System.Text.Json;
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<City> AskAsync(string question)
            {
                var answer = await chat.GetResponseAsync(question);

                // One question, two cities.
                var city = JsonSerializer.[|Deserialize<City>|](answer.Text)!;
                City? other = JsonSerializer.[|Deserialize<City>|](answer.Text) ?? throw new FormatException("No city");
                return city.Name == "" ? other : city;
            }

            public async Task<City?> AskAgainAsync(string question)
            {
                try
                {
                    var answer = await chat.GetResponseAsync(question);
                    return JsonSerializer.[|Deserialize<City>|](answer.Text);
                }
                catch (JsonException)
                {
                    return null;
                }
            }
        }

        [StructuredOutput]
        partial record City(string Name);
        """,
        """
        using System.Text.Json;
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<City> AskAsync(string question)
            {
                var answer = await chat.GetResponseAsync(question);

                // One question, two cities.
                var read = City.Read(answer.Text);
                if (!read.IsValid)
                {
                    throw new InvalidOperationException("The model's answer is no valid City.");
                }

                var city = read.Value;
                var read2 = City.Read(answer.Text);
                if (!read2.IsValid)
                {
                    throw new FormatException("No city");
                }

                City? other = read2.Value;
                return city.Name == "" ? other : city;
            }

            public async Task<City?> AskAgainAsync(string question)
            {
                try
                {
                    var answer = await chat.GetResponseAsync(question);
                    var read = City.Read(answer.Text);
                    if (!read.IsValid)
                    {
                        throw new JsonException("The model's answer is no valid City.");
                    }

                    return read.Value;
                }
                catch (JsonException)
                {
                    return null;
                }
            }
        }

        [StructuredOutput]
        partial record City(string Name);
        """,
        project => project.WithGenerators());

    [Fact]
    public Task StructuredTypeReadWithOptions_HasNoFix() => VerifyNoFix(
        """
        using System.Text.Json;
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<City?> AskAsync(string question, JsonSerializerOptions options)
            {
                var answer = await chat.GetResponseAsync(question);
                var city = JsonSerializer.[|Deserialize<City>|](answer.Text, options);
                return city;
            }
        }

        [StructuredOutput]
        partial record City(string Name);
        """,
        project => project.WithGenerators());

    [Fact]
    public Task TwoStatements_BecomeATypedCall() => VerifyFix(
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<City> AskAsync(string question, CancellationToken ct)
            {
                // One question, one city.
                var answer = await chat.GetResponseAsync(question, cancellationToken: ct);
                var city = JsonSerializer.[|Deserialize<City>|](answer.Text)!;
                return city;
            }
        }

        record City(string Name);
        """,
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<City> AskAsync(string question, CancellationToken ct)
            {
                // One question, one city.
                var answer = await chat.GetResponseAsync<City>(question, cancellationToken: ct);
                if (!answer.TryGetResult(out var city))
                {
                    throw new InvalidOperationException("The model's answer is no City");
                }
                return city;
            }
        }

        record City(string Name);
        """);

    [Fact]
    public Task OptionsAndException_AreKept() => VerifyFix(
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<City> AskAsync(string question)
            {
                ChatResponse answer = await chat.GetResponseAsync(question).ConfigureAwait(false);
                var city = JsonSerializer.[|Deserialize<City>|](answer.Text, JsonSerializerOptions.Web) ?? throw new FormatException("No city");
                return city;
            }
        }

        record City(string Name);
        """,
        """
        using System.Text.Json;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<City> AskAsync(string question)
            {
                var answer = await chat.GetResponseAsync<City>(question, serializerOptions: JsonSerializerOptions.Web).ConfigureAwait(false);
                if (!answer.TryGetResult(out var city))
                {
                    throw new FormatException("No city");
                }
                return city;
            }
        }

        record City(string Name);
        """);

    [Fact]
    public Task AgentRunInATry_BecomesATypedRun() => VerifyFix(
        """
        using System.Text.Json;
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            private readonly AIAgent _agent = new ChatClientAgent(chat, "Answer as JSON");

            public async Task<string> AskAsync(string question)
            {
                try
                {
                    var answer = await _agent.RunAsync(question);
                    var city = JsonSerializer.[|Deserialize<City>|](answer.Text)!;
                    return city.Name;
                }
                catch (JsonException)
                {
                    return "";
                }
            }
        }

        record City(string Name);
        """,
        """
        using System.Text.Json;
        using Microsoft.Agents.AI;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            private readonly AIAgent _agent = new ChatClientAgent(chat, "Answer as JSON");

            public async Task<string> AskAsync(string question)
            {
                try
                {
                    var answer = await _agent.RunAsync<City>(question);
                    var city = answer.Result;
                    return city.Name;
                }
                catch (JsonException)
                {
                    return "";
                }
            }
        }

        record City(string Name);
        """);

    [Fact]
    public Task ClientWithoutTypedCall_HasNoFix() => VerifyNoFix(
        """
        using System.Text.Json;
        using OpenAI.Chat;

        class Desk(ChatClient chat)
        {
            public async Task<City?> AskAsync(string question)
            {
                ChatCompletion answer = await chat.CompleteChatAsync(new UserChatMessage(question));
                var city = JsonSerializer.[|Deserialize<City>|](answer.Content[0].Text);
                return city;
            }
        }

        record City(string Name);
        """);
}
