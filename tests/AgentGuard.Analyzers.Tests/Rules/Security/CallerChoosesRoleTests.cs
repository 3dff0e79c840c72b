using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class CallerChoosesRoleTests : RuleTests<CallerChoosesRole, CallerChoosesRoleFix>
{
    [Theory]
    [InlineData("await chat.GetResponseAsync([|messages|])")]
    [InlineData("await chat.GetResponseAsync([|dto.Messages|])")]
    [InlineData("await chat.GetResponseAsync([|messages.ToList()|])")]
    [InlineData("new ChatMessage(new ChatRole([|dto.Role|]), dto.Text)")]
    [InlineData("new ChatRole([|dto.Role.ToLowerInvariant()|])")]
    [InlineData("new Microsoft.SemanticKernel.ChatCompletion.AuthorRole([|dto.Role|])")]
    public Task RoleOfTheRequest_IsReported(string code) => Verify(Endpoint(code));

    [Theory]
    [InlineData("await chat.GetResponseAsync(messages.Where(message => message.Role == ChatRole.User))")]
    [InlineData("messages.Any(message => message.Role != ChatRole.User) ? null : await chat.GetResponseAsync(messages)")]
    [InlineData("await chat.GetResponseAsync(messages.Select(message => new ChatMessage(ChatRole.User, message.Text)))")]
    [InlineData("new ChatMessage(ChatRole.User, dto.Text)")]
    [InlineData("dto.Role is \"user\" or \"assistant\" ? new ChatRole(dto.Role) : ChatRole.User")]
    [InlineData("await chat.GetResponseAsync(dto.Text)")]
    public Task FilteredOrFixedRole_NoDiagnostic(string code) => Verify(Endpoint(code));

    [Theory]
    [InlineData("new ChatMessageContent(AuthorRole.User, dto.Text)")]
    [InlineData("new ChatMessageContent { Role = AuthorRole.User, Content = dto.Text }")]
    [InlineData("new List<ChatMessageContent> { new(AuthorRole.System, \"Be short\"), new(AuthorRole.User, dto.Text) }")]
    [InlineData("new ChatHistory([new ChatMessageContent(AuthorRole.User, dto.Text)])")]
    public Task MessageThatTheProgramMakes_NoDiagnostic(string message) => Verify(KernelEndpoint(message, "message"));

    [Theory]
    [InlineData("new ChatMessageContent(dto.Role, dto.Text)")]
    [InlineData("new ChatMessageContent { Role = dto.Role, Content = dto.Text }")]
    [InlineData("dto.Messages")]
    public Task MessageWhoseRoleTheRequestSays_IsReported(string message) => Verify(KernelEndpoint(message, "[|message|]"));

    [Fact]
    public Task MessagesOfTheProgram_NoDiagnostic() => Verify("""
        using Microsoft.Extensions.AI;

        public class Agent(IChatClient chat)
        {
            public Task<ChatResponse> Ask(List<ChatMessage> messages) => chat.GetResponseAsync(messages);
            public ChatRole Role(string name) => new(name);
        }
        """);

    [Theory]
    [InlineData("await chat.GetResponseAsync([|messages|])", "await chat.GetResponseAsync(messages.Where(message => message.Role == ChatRole.User))")]
    [InlineData("new ChatMessage(new ChatRole([|dto.Role|]), dto.Text)", "new ChatMessage(ChatRole.User, dto.Text)")]
    public Task Role_IsTheUsers(string before, string after) => VerifyFix(Endpoint(before), Endpoint(after));

    [Fact]
    public Task ListMadeInPlace_HasNoFix() => VerifyNoFix(Endpoint("await chat.GetResponseAsync([|messages.ToList()|])"));

    private static string KernelEndpoint(string message, string argument) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.Agents;
        using Microsoft.SemanticKernel.ChatCompletion;

        public record Ask(AuthorRole Role, string Text, List<ChatMessageContent> Messages);

        public static class Endpoints
        {
            public static void Map(WebApplication app, ChatCompletionAgent agent) =>
                app.MapPost("/ask", async (Ask dto) =>
                {
                    var message = {{message}};
                    await foreach (var answer in agent.InvokeAsync({{argument}}))
                    {
                        return answer.Message.Content;
                    }

                    return null;
                });
        }
        """;

    private static string Endpoint(string code) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.AI;

        public record Ask(string Role, string Text, List<ChatMessage> Messages);

        public static class Endpoints
        {
            public static void Map(WebApplication app) =>
                app.MapPost("/ask", async (List<ChatMessage> messages, Ask dto, IChatClient chat) =>
                {
                    await Task.Yield();
                    object? made = {{code}};
                    return made;
                });
        }
        """;
}
