using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class UntrustedTextInSystemPromptTests : RuleTests<UntrustedTextInSystemPrompt, UntrustedTextInSystemPromptFix>
{
    [Theory]
    [InlineData("new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.System, [|text|])")]
    [InlineData("new Microsoft.Extensions.AI.ChatOptions { Instructions = [|text|] }")]
    [InlineData("new OpenAI.Chat.SystemChatMessage([|text|])")]
    [InlineData("new OpenAI.Chat.DeveloperChatMessage([|text|])")]
    [InlineData("OpenAI.Chat.ChatMessage.CreateSystemMessage([|text|])")]
    [InlineData("OpenAI.Responses.ResponseItem.CreateSystemMessageItem([|text|])")]
    [InlineData("OpenAI.Responses.ResponseItem.CreateDeveloperMessageItem([|text|])")]
    [InlineData("new OpenAI.Responses.CreateResponseOptions { Instructions = [|text|] }")]
    [InlineData("new Azure.AI.Inference.ChatRequestSystemMessage([|text|])")]
    [InlineData("new Microsoft.SemanticKernel.ChatCompletion.ChatHistory([|text|])")]
    [InlineData("((Microsoft.SemanticKernel.ChatCompletion.ChatHistory)null!).AddSystemMessage([|text|])")]
    [InlineData("new Microsoft.SemanticKernel.ChatMessageContent(Microsoft.SemanticKernel.ChatCompletion.AuthorRole.System, [|text|])")]
    [InlineData("new Microsoft.SemanticKernel.Agents.ChatCompletionAgent { Instructions = [|text|] }")]
    [InlineData("new Anthropic.Models.Messages.MessageCreateParams { MaxTokens = 1, Messages = [], Model = \"m\", System = [|text|] }")]
    [InlineData("new Amazon.BedrockRuntime.Model.SystemContentBlock { Text = [|text|] }")]
    [InlineData("new OllamaSharp.Models.Chat.Message { Role = OllamaSharp.Models.Chat.ChatRole.System, Content = [|text|] }")]
    [InlineData("new OllamaSharp.Models.GenerateRequest { System = [|text|] }")]
    [InlineData("Microsoft.Extensions.AI.AIFunctionFactory.Create(() => 1, \"count\", [|text|])")]
    [InlineData("Microsoft.Extensions.AI.AIFunctionFactory.Create(() => 1, new Microsoft.Extensions.AI.AIFunctionFactoryOptions { Name = \"count\", Description = [|text|] })")]
    [InlineData("new ModelContextProtocol.Server.McpServerOptions { ServerInstructions = [|text|] }")]
    public Task PlaceOfEverySdk_IsReported(string code) => Verify(Endpoint(code, "$\"Talk about {topic}\""));

    [Theory]
    [InlineData("request.Query[\"topic\"].ToString()")]
    [InlineData("topic")]
    [InlineData("dto.Topic")]
    [InlineData("(await chat.GetResponseAsync(\"hi\")).Text")]
    [InlineData("await http.GetStringAsync(\"https://contoso.com/news\")")]
    [InlineData("(await mcp.CallToolAsync(\"news\")).Content[0].ToString()!")]
    [InlineData("string.Join('\\n', (await mcp.ReadResourceAsync(\"notes://1\")).Contents)")]
    [InlineData("Console.ReadLine()!")]
    public Task TextOfEverySource_IsReported(string source) => Verify(Endpoint("new ChatOptions { Instructions = [|\"Know this: \" + text|] }", source));

    [Theory]
    [InlineData("$\"Today is {DateTime.Now:d}, page {page}, unit {unit}, call {id}\"")]
    [InlineData("Environment.GetEnvironmentVariable(\"PROMPT\")!")]
    [InlineData("File.ReadAllText(\"prompt.txt\")")]
    [InlineData("topic switch { \"cats\" => \"Talk about cats\", _ => \"Talk about dogs\" }")]
    [InlineData("Topics[topic]")]
    public Task SafeHoleOrAllowList_NoDiagnostic(string source) => Verify(Endpoint("new ChatOptions { Instructions = \"Rules: \" + text }", source));

    [Theory]
    [InlineData("new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.User, text)")]
    [InlineData("new OpenAI.Chat.UserChatMessage(text)")]
    [InlineData("chat.GetResponseAsync([new(ChatRole.System, \"Be short\"), new(ChatRole.User, text)])")]
    [InlineData("((Microsoft.SemanticKernel.ChatCompletion.ChatHistory)null!).AddUserMessage(text)")]
    public Task UserRole_NoDiagnostic(string code) => Verify(Endpoint(code, "topic"));

    [Theory]
    [InlineData("new Microsoft.Extensions.AI.ChatResponseUpdate(Microsoft.Extensions.AI.ChatRole.System, text)")]
    [InlineData("new Microsoft.Extensions.AI.ChatResponseUpdate { Role = Microsoft.Extensions.AI.ChatRole.System, Contents = [new Microsoft.Extensions.AI.TextContent(text)] }")]
    public Task PieceOfAnAnswer_NoDiagnostic(string code) => Verify(Endpoint(code, "topic"));

    [Theory]
    [InlineData("agent.AnswerAsync([|request|], cancellation)", "request.Customer")]
    [InlineData("await agent.AnswerAsync([|request|], cancellation)", "request.Customer")]
    [InlineData("await agent.AnswerAsync(request, cancellation)", "5")]
    public Task PromptMadeInAnotherMethod_IsReportedAtTheCall(string call, string hole) => Verify(
        $$"""
        using Microsoft.AspNetCore.Builder;
        using OpenAI.Chat;

        public sealed record Request(string Customer, string Message);

        public sealed class Agent(ChatClient client)
        {
            public async Task<string> AnswerAsync(Request request, CancellationToken cancellation)
            {
                var messages = new List<ChatMessage>
                {
                    new SystemChatMessage($"You are talking to {{{hole}}}."),
                    new UserChatMessage(request.Message),
                };
                ChatCompletion completion = await client.CompleteChatAsync(messages, cancellationToken: cancellation);
                return completion.FinishReason.ToString();
            }
        }

        public static class Endpoints
        {
            public static void Map(WebApplication app) =>
                app.MapPost("/support", async (Request request, Agent agent, CancellationToken cancellation) =>
                {
                    var answer = {{call}};
                    return answer;
                });
        }
        """);

    [Fact]
    public Task EndpointInTopLevelStatements_IsReported() => Verify(
        """
        using Microsoft.AspNetCore.Builder;
        using OpenAI.Chat;

        var app = WebApplication.Create(args);
        app.MapPost("/support", async (string topic, ChatClient client) => (await client.CompleteChatAsync([new SystemChatMessage([|$"Talk about {topic}."|])])).Value.FinishReason.ToString());
        app.Run();
        """,
        project => project.AsProgram());

    [Fact]
    public Task PersonAtAConsole_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        var options = new ChatOptions { Instructions = "Talk like " + Console.ReadLine() };
        Console.WriteLine(options.Instructions);
        """,
        project => project.AsProgram());

    [Fact]
    public Task ActionOfAController_IsReported() => VerifyMessage(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.AI;

        public class AskController(IChatClient chat) : ControllerBase
        {
            [HttpPost] public async Task<string> Ask(string persona, string question) =>
                (await chat.GetResponseAsync([new(ChatRole.System, [|$"You are {persona}"|]), new(ChatRole.User, question)])).Text;
        }
        """,
        "'new ChatMessage' gets the request's 'persona', so instructions in that text carry the application's authority; keep this text constant and send the other in a user message");

    [Theory]
    [InlineData("new ChatMessage(ChatRole.System, [|text|])", "new ChatMessage(ChatRole.User, text)")]
    [InlineData("new OpenAI.Chat.SystemChatMessage([|text|])", "new OpenAI.Chat.UserChatMessage(text)")]
    [InlineData("OpenAI.Chat.ChatMessage.CreateSystemMessage([|text|])", "OpenAI.Chat.ChatMessage.CreateUserMessage(text)")]
    [InlineData("((Microsoft.SemanticKernel.ChatCompletion.ChatHistory)null!).AddSystemMessage([|text|])", "((Microsoft.SemanticKernel.ChatCompletion.ChatHistory)null!).AddUserMessage(text)")]
    public Task SystemMessage_BecomesAUserMessage(string before, string after) => VerifyFix(Endpoint(before, "topic"), Endpoint(after, "topic"));

    [Fact]
    public Task Instructions_HaveNoFix() => VerifyNoFix(Endpoint("new ChatOptions { Instructions = [|text|] }", "topic"));

    [Theory]
    [InlineData("_state!.Form.Name = name", "_state!.Form.Name")]
    [InlineData("_state!.Form.Name = name", "JsonSerializer.Serialize(_state!.Form)")]
    [InlineData("_state!.Form.Name = name", "JsonSerializer.Serialize(_state!.Form.Copy())")]
    [InlineData("_state!.Form = new Form { Name = name }", "_state!.Form.Name")]
    public Task TextThatAToolLeavesInsideAField_IsReported(string write, string read) =>
        Verify(Step(write, $"[|\"Fill the form: {{{{form}}}}\".Replace(\"{{{{form}}}}\", {read})|]"));

    [Theory]
    [InlineData("_state!.Form.Name = \"nobody\"", "_state!.Form.Name")]
    [InlineData("_state!.Form.Name = name", "_state!.Form.City")]
    [InlineData("_state!.Form.Count = name.Length", "_state!.Form.Count.ToString()")]
    [InlineData("_ = name", "JsonSerializer.Serialize(_state!.Form.Copy())")]
    public Task OtherPartOfTheField_NoDiagnostic(string write, string read) => Verify(Step(write, $"\"Fill the form: \" + {read}"));

    /// <summary>A process step that keeps what the model reads out of the person's words.</summary>
    private static string Step(string write, string prompt) => $$"""
        using System.ComponentModel;
        using System.Text.Json;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.ChatCompletion;

        public class Form
        {
            public string Name { get; set; } = "";
            public string City { get; set; } = "";
            public int Count { get; set; }

            public Form Copy()
            {
                var copy = new Form();
                foreach (var property in typeof(Form).GetProperties())
                {
                    property.SetValue(copy, property.GetValue(this));
                }

                return copy;
            }
        }

        public class State
        {
            internal Form Form { get; set; } = new();
        }

        public class FormStep
        {
            internal State? _state;

            private KernelFunction[] Tools() => [KernelFunctionFactory.CreateFromMethod(OnName, functionName: "name")];

            [Description("The person's name")]
            private void OnName(string name)
            {
                if (_state != null)
                {
                    {{write}};
                }
            }

            [KernelFunction]
            public ChatHistory Ask(string message)
            {
                ChatHistory history = [];
                history.AddSystemMessage({{prompt}});
                history.AddUserMessage(message);
                return history;
            }
        }
        """;

    private static string Endpoint(string code, string source) => $$"""
        #pragma warning disable OPENAI001, SKEXP0110, SKEXP0001
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.AI;
        using ModelContextProtocol.Client;

        public record Ask(string Topic);
        public enum Unit { Day, Week }

        public static class Endpoints
        {
            private static readonly Dictionary<string, string> Topics = new() { ["cats"] = "Talk about cats" };

            public static void Map(WebApplication app) =>
                app.MapPost("/ask", async (string topic, int page, Unit unit, Guid id, Ask dto, HttpRequest request, IChatClient chat, HttpClient http, McpClient mcp) =>
                {
                    await Task.Yield();
                    var text = {{source}};
                    object? made = null;
                    {{(code.Contains(").Add", StringComparison.Ordinal) ? "" : "made = ")}}{{code}};
                    return made + Topics.Count.ToString();
                });
        }
        """;
}
