using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class ResultUncheckedTests : RuleTests<ResultUnchecked, ResultUncheckedFix>
{
    [Fact]
    public Task Declaration_BecomesACheck() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question)
            {
                var response = await chat.GetResponseAsync<Order>(question);

                // The order of the customer.
                var order = response.[|Result|];
                return order.Id;
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question)
            {
                var response = await chat.GetResponseAsync<Order>(question);

                // The order of the customer.
                if (!response.TryGetResult(out var order))
                {
                    throw new InvalidOperationException("The model's answer is no Order.");
                }

                return order.Id;
            }
        }
        """);

    [Fact]
    public Task Return_IsCheckedFirst() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk(IChatClient chat)
        {
            public async Task<Order> AskAsync(string question)
            {
                var response = await chat.GetResponseAsync<Order>(question);
                return response.[|Result|];
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk(IChatClient chat)
        {
            public async Task<Order> AskAsync(string question)
            {
                var response = await chat.GetResponseAsync<Order>(question);
                if (!response.TryGetResult(out var responseResult))
                {
                    throw new InvalidOperationException("The model's answer is no Order.");
                }

                return responseResult;
            }
        }
        """);

    [Fact]
    public Task AwaitedInPlace_IsKeptFirst() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question)
            {
                var first = (await chat.GetResponseAsync<Order>(question)).[|Result|];
                var second = (await chat.GetResponseAsync<Order>(question)).[|Result|];
                return first.Id + second.Id;
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question)
            {
                var response = await chat.GetResponseAsync<Order>(question);
                if (!response.TryGetResult(out var first))
                {
                    throw new InvalidOperationException("The model's answer is no Order.");
                }

                var response2 = await chat.GetResponseAsync<Order>(question);
                if (!response2.TryGetResult(out var second))
                {
                    throw new InvalidOperationException("The model's answer is no Order.");
                }

                return first.Id + second.Id;
            }
        }
        """);

    [Fact]
    public Task ExpressionBody_BecomesABlock() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk(IChatClient chat)
        {
            public async Task<Order> AskAsync(string question) =>
                (await chat.GetResponseAsync<Order>(question)).[|Result|];

            public void Close()
            {
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk(IChatClient chat)
        {
            public async Task<Order> AskAsync(string question)
            {
                var response = await chat.GetResponseAsync<Order>(question);
                if (!response.TryGetResult(out var result))
                {
                    throw new InvalidOperationException("The model's answer is no Order.");
                }

                return result;
            }

            public void Close()
            {
            }
        }
        """);

    [Fact]
    public Task UseInAnExpression_IsCheckedBeforeTheStatement() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        record Order(string Id, List<string> Lines);

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question)
            {
                var response = await chat.GetResponseAsync<Order>(question);
                foreach (var line in response.[|Result|].Lines)
                {
                    Console.WriteLine(line + response.Result.Id);
                }
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        record Order(string Id, List<string> Lines);

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question)
            {
                var response = await chat.GetResponseAsync<Order>(question);
                if (!response.TryGetResult(out var responseResult))
                {
                    throw new InvalidOperationException("The model's answer is no Order.");
                }

                foreach (var line in responseResult.Lines)
                {
                    Console.WriteLine(line + response.Result.Id);
                }
            }
        }
        """);

    [Fact]
    public Task TopLevelProgram_IsFixedToo() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        IChatClient chat = null!;
        var response = await chat.GetResponseAsync<int>("How many?");
        Console.WriteLine(response.[|Result|]);
        """,
        """
        using Microsoft.Extensions.AI;

        IChatClient chat = null!;
        var response = await chat.GetResponseAsync<int>("How many?");
        if (!response.TryGetResult(out var responseResult))
        {
            throw new InvalidOperationException("The model's answer is no int.");
        }

        Console.WriteLine(responseResult);
        """,
        project => project.AsProgram());

    [Fact]
    public Task EvaluatedOnlySometimes_HasNoFix() => VerifyNoFix(
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(string question, bool wanted)
            {
                var response = await chat.GetResponseAsync<Order>(question);
                return wanted ? response.[|Result|].Id : "";
            }
        }
        """);

    [Fact]
    public Task AgentResponse_HasNoCheckToOffer() => VerifyNoFix(
        """
        using Microsoft.Agents.AI;

        record Order(string Id);

        class Desk(AIAgent agent)
        {
            public async Task<Order> AskAsync(string question) => (await agent.RunAsync<Order>(question)).[|Result|];
        }
        """);

    [Fact]
    public Task Message_NamesTheTypeAndTheCheck() => VerifyMessage(
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk
        {
            public Order Read(ChatResponse<Order> response) => response.[|Result|];
        }
        """,
        "'Result' throws when the model's answer is empty, cut off or does not fit 'Order'; read it with 'TryGetResult', or catch what it throws");

    [Fact]
    public Task Message_WithoutACheckSaysWhatToCatch() => VerifyMessage(
        """
        using Microsoft.Agents.AI;

        record Order(string Id);

        class Desk
        {
            public Order Read(AgentResponse<Order> response) => response.[|Result|];
        }
        """,
        "'Result' throws when the model's answer is empty, cut off or does not fit 'Order'; catch JsonException and InvalidOperationException around it");

    [Fact]
    public Task TryAroundALambda_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk
        {
            public Func<Order> Reader(ChatResponse<Order> response)
            {
                try
                {
                    return () => response.[|Result|];
                }
                catch (InvalidOperationException)
                {
                    return () => new("");
                }
            }
        }
        """);

    [Fact]
    public Task CatchOfSomethingElse_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk
        {
            public Order? Read(ChatResponse<Order> response)
            {
                try
                {
                    return response.[|Result|];
                }
                catch (HttpRequestException)
                {
                    return null;
                }
            }
        }
        """);

    [Fact]
    public Task CheckOfAnotherResponse_Reports() => Verify(
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk
        {
            public Order? Read(ChatResponse<Order> one, ChatResponse<Order> other) =>
                one.TryGetResult(out _) ? other.[|Result|] : null;
        }
        """);

    [Fact]
    public Task CheckedFirst_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk
        {
            public Order? InCondition(ChatResponse<Order> response) => response.TryGetResult(out _) ? response.Result : null;

            public Order Before(ChatResponse<Order> response)
            {
                if (!response.TryGetResult(out var order))
                {
                    throw new InvalidOperationException(response.Text);
                }

                return response.Result with { Id = order.Id };
            }

            public Order? ByAMethod(ChatResponse<Order> response) => IsComplete(response) ? response.Result : null;

            private static bool IsComplete(ChatResponse<Order> response) => response.TryGetResult(out _);
        }
        """);

    [Theory]
    [InlineData("System.Text.Json.JsonException")]
    [InlineData("InvalidOperationException")]
    [InlineData("Exception")]
    public Task Caught_NoDiagnostic(string exception) => Verify(
        $$"""
        using Microsoft.Extensions.AI;
        using Microsoft.Agents.AI;

        record Order(string Id);

        class Desk
        {
            public Order? Read(AgentResponse<Order> response)
            {
                try
                {
                    return response.Result;
                }
                catch ({{exception}})
                {
                    return null;
                }
            }
        }
        """);

    [Fact]
    public Task InsideAResiliencePipeline_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;
        using Polly;

        record Order(string Id);

        class Desk(IChatClient chat, ResiliencePipeline pipeline)
        {
            public async Task<Order> AskAsync(string question) =>
                await pipeline.ExecuteAsync(async token => (await chat.GetResponseAsync<Order>(question, cancellationToken: token)).Result);
        }
        """);

    [Fact]
    public Task ResultOfATaskAndNameof_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        record Order(string Id);

        class Desk
        {
            public string Read(Task<Order> task, ChatResponse<Order> response) => task.Result.Id + nameof(response.Result);
        }
        """);
}
