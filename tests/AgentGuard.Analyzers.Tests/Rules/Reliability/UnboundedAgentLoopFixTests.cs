using AgentGuard.Analyzers.CodeFixes.Fixes.Reliability;
using AgentGuard.Analyzers.Rules.Reliability;

namespace AgentGuard.Analyzers.Tests.Rules.Reliability;

/// <summary>What the fix makes of loops and settings without a bound.</summary>
public sealed class UnboundedAgentLoopFixTests : RuleTests<UnboundedAgentLoop, UnboundedAgentLoopFix>
{
    [Fact]
    public Task EndlessLoopThatTheModelLeaves_IsCounted() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(List<ChatMessage> messages, CancellationToken ct)
            {
                // One round per request for tools.
                [|while|] (true)
                {
                    var response = await chat.GetResponseAsync(messages, cancellationToken: ct);
                    messages.AddMessages(response);
                    if (!Tools.Wanted(response))
                    {
                        return response.Text;
                    }

                    messages.Add(Tools.Run(response));
                }
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<string> AskAsync(List<ChatMessage> messages, CancellationToken ct)
            {
                // One round per request for tools.
                for (var round = 0; ; round++)
                {
                    if (round == 20)
                    {
                        throw new InvalidOperationException("The model has not finished after 20 rounds.");
                    }

                    var response = await chat.GetResponseAsync(messages, cancellationToken: ct);
                    messages.AddMessages(response);
                    if (!Tools.Wanted(response))
                    {
                        return response.Text;
                    }

                    messages.Add(Tools.Run(response));
                }
            }
        }
        """,
        project => project.File("Tools.cs", UnboundedAgentLoopTests.Tools));

    [Fact]
    public Task PollingWithAPattern_KeepsItsConditionAndGetsMoreRounds() => VerifyFix(
        """
        using Microsoft.Agents.AI;

        AIAgent agent = null!;
        AgentSession session = null!;
        var round = "in use";
        var response = await agent.RunAsync("Write a novel", session, new AgentRunOptions { AllowBackgroundResponses = true });
        [|while|] (response.ContinuationToken is { } token)
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
            response = await agent.RunAsync(session, new AgentRunOptions { ContinuationToken = token });
        }

        Console.WriteLine(round + response.Text);
        """,
        """
        using Microsoft.Agents.AI;

        AIAgent agent = null!;
        AgentSession session = null!;
        var round = "in use";
        var response = await agent.RunAsync("Write a novel", session, new AgentRunOptions { AllowBackgroundResponses = true });
        for (var round2 = 0; response.ContinuationToken is { } token; round2++)
        {
            if (round2 == 300)
            {
                throw new InvalidOperationException("The model has not finished after 300 rounds.");
            }

            await Task.Delay(TimeSpan.FromSeconds(2));
            response = await agent.RunAsync(session, new AgentRunOptions { ContinuationToken = token });
        }

        Console.WriteLine(round + response.Text);
        """,
        project => project.AsProgram());

    [Fact]
    public Task DoLoopWithAFlag_IsCounted() => VerifyFix(
        """
        using OpenAI.Chat;

        class Desk(ChatClient chat)
        {
            public async Task AskAsync(List<ChatMessage> messages, ChatCompletionOptions options)
            {
                bool requiresAction;

                // Until the model has what it needs.
                [|do|]
                {
                    requiresAction = false;
                    ChatCompletion completion = await chat.CompleteChatAsync(messages, options);
                    switch (completion.FinishReason)
                    {
                        case ChatFinishReason.Stop:
                            messages.Add(new AssistantChatMessage(completion));
                            break;
                        case ChatFinishReason.ToolCalls:
                            requiresAction = true;
                            break;
                        default:
                            throw new InvalidOperationException();
                    }
                } while (requiresAction);
            }
        }
        """,
        """
        using OpenAI.Chat;

        class Desk(ChatClient chat)
        {
            public async Task AskAsync(List<ChatMessage> messages, ChatCompletionOptions options)
            {
                bool requiresAction;

                // Until the model has what it needs.
                var round = 0;
                do
                {
                    if (++round > 20)
                    {
                        throw new InvalidOperationException("The model has not finished after 20 rounds.");
                    }

                    requiresAction = false;
                    ChatCompletion completion = await chat.CompleteChatAsync(messages, options);
                    switch (completion.FinishReason)
                    {
                        case ChatFinishReason.Stop:
                            messages.Add(new AssistantChatMessage(completion));
                            break;
                        case ChatFinishReason.ToolCalls:
                            requiresAction = true;
                            break;
                        default:
                            throw new InvalidOperationException();
                    }
                } while (requiresAction);
            }
        }
        """);

    [Fact]
    public Task NestedLoops_GetCountersOfTheirOwn() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question)
            {
                var answer = "";
                [|while|] (!answer.Contains("DONE"))
                {
                    [|for|] (; ; )
                    {
                        answer = (await chat.GetResponseAsync(question + answer)).Text;
                        if (answer.Length == 0) break;
                    }
                }
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string question)
            {
                var answer = "";
                for (var round = 0; !answer.Contains("DONE"); round++)
                {
                    if (round == 20)
                    {
                        throw new InvalidOperationException("The model has not finished after 20 rounds.");
                    }

                    for (var round2 = 0; ; round2++)
                    {
                        if (round2 == 20)
                        {
                            throw new InvalidOperationException("The model has not finished after 20 rounds.");
                        }

                        answer = (await chat.GetResponseAsync(question + answer)).Text;
                        if (answer.Length == 0) break;
                    }
                }
            }
        }
        """);

    [Fact]
    public Task BodyWithoutBraces_GetsSome() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string answer)
            {
                [|while|] (!answer.Contains("DONE"))
                    answer = (await chat.GetResponseAsync(answer)).Text;
            }
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task AskAsync(string answer)
            {
                for (var round = 0; !answer.Contains("DONE"); round++)
                {
                    if (round == 20)
                    {
                        throw new InvalidOperationException("The model has not finished after 20 rounds.");
                    }

                    answer = (await chat.GetResponseAsync(answer)).Text;
                }
            }
        }
        """);

    [Fact]
    public Task IterationsWithoutLimit_GetTheDefault() => VerifyFix(
        """
        using Microsoft.Extensions.AI;

        class Desk
        {
            public IChatClient Build(IChatClient chat) =>
                chat.AsBuilder().UseFunctionInvocation(configure: f => f.MaximumIterationsPerRequest = [|int.MaxValue|]).Build();

            public IChatClient Wrap(IChatClient chat) => new FunctionInvokingChatClient(chat) { MaximumIterationsPerRequest = [|1000|] };
        }
        """,
        """
        using Microsoft.Extensions.AI;

        class Desk
        {
            public IChatClient Build(IChatClient chat) =>
                chat.AsBuilder().UseFunctionInvocation(configure: f => f.MaximumIterationsPerRequest = 40).Build();

            public IChatClient Wrap(IChatClient chat) => new FunctionInvokingChatClient(chat) { MaximumIterationsPerRequest = 40 };
        }
        """);

    [Fact]
    public Task RoundsOfAWorkflow_GetALimit() => VerifyFix(
        """
        using Microsoft.Agents.AI.Workflows;

        class Desk
        {
            public void Build(MagenticWorkflowBuilder one, MagenticWorkflowBuilder two)
            {
                one.WithMaxRounds([|null|]);
                two.[|WithMaxRounds|]();
            }
        }
        """,
        """
        using Microsoft.Agents.AI.Workflows;

        class Desk
        {
            public void Build(MagenticWorkflowBuilder one, MagenticWorkflowBuilder two)
            {
                one.WithMaxRounds(20);
                two.WithMaxRounds(20);
            }
        }
        """);

    [Fact]
    public Task ToolRunnerWithoutLimit_GetsOne() => VerifyFix(
        """
        using Anthropic.Helpers.Beta;
        using Anthropic.Models.Beta.Messages;
        using Anthropic.Services.Beta;

        class Desk
        {
            public BetaToolRunner Start(IMessageService messages, MessageCreateParams request, List<IBetaRunnableTool> tools) =>
                messages.[|ToolRunner|](request, tools);
        }
        """,
        """
        using Anthropic.Helpers.Beta;
        using Anthropic.Models.Beta.Messages;
        using Anthropic.Services.Beta;

        class Desk
        {
            public BetaToolRunner Start(IMessageService messages, MessageCreateParams request, List<IBetaRunnableTool> tools) =>
                messages.ToolRunner(request, tools, 20);
        }
        """);
}
