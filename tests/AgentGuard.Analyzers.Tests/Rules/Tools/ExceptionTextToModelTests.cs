using System.Text.RegularExpressions;
using AgentGuard.Analyzers.CodeFixes.Fixes.Tools;
using AgentGuard.Analyzers.Rules.Tools;

namespace AgentGuard.Analyzers.Tests.Rules.Tools;

public sealed class ExceptionTextToModelTests : RuleTests<ExceptionTextToModel, ExceptionTextToModelFix>
{
    private const string Usings = """
        using System.Text;
        using System.Text.Json;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using Microsoft.SemanticKernel;
        using ModelContextProtocol;
        using ModelContextProtocol.Protocol;
        using ModelContextProtocol.Server;

        """;

    [Theory]
    [InlineData("return exception.Message;")]
    [InlineData("return exception.ToString();")]
    [InlineData("return $\"Failed: {exception}\";")]
    [InlineData("return \"Failed: \" + exception.Message;")]
    [InlineData("return string.Format(\"{0} failed: {1}\", path, exception.StackTrace);")]
    [InlineData("return exception.InnerException?.Message ?? exception.Message;")]
    [InlineData("var text = $\"Failed: {exception.Message}\"; return text;")]
    [InlineData("var text = new StringBuilder(); text.Append(\"Failed: \").Append(exception.Message); return text.ToString();")]
    [InlineData("return JsonSerializer.Serialize(new { error = exception.Message });")]
    [InlineData("return JsonSerializer.Serialize(new Answer { Error = exception.Message });")]
    [InlineData("throw new McpException(exception.Message);")]
    [InlineData("throw new McpException($\"Failed: {exception.Message}\", exception);")]
    public Task TextOfEveryException_IsReported(string handler) => Verify(Tool("catch (Exception exception)", Marked(handler)));

    [Theory]
    [InlineData("return \"Cannot read the file.\";")]
    [InlineData("logger.LogError(exception, \"Failed\"); return \"Cannot read the file.\";")]
    [InlineData("logger.LogError(\"Failed: {Text}\", exception.Message); return \"Cannot read the file.\";")]
    [InlineData("return \"Cannot read the file: \" + exception.GetType().Name;")]
    [InlineData("return Describe(exception);")]
    [InlineData("throw;")]
    [InlineData("throw new InvalidOperationException(exception.Message, exception);")]
    [InlineData("throw new McpException(\"Cannot read the file.\", exception);")]
    [InlineData("Console.WriteLine(exception.Message); return \"Cannot read the file.\";")]
    [InlineData("return exception is ArgumentException ? exception.Message : \"Cannot read the file.\";")]
    [InlineData("if (environment.IsDevelopment()) { return exception.Message; } return \"Cannot read the file.\";")]
    public Task ConstantOrChosenText_NoDiagnostic(string handler) => Verify(Tool("catch (Exception exception)", handler));

    [Theory]
    [InlineData("catch (ArgumentException exception)")]
    [InlineData("catch (HttpRequestException exception)")]
    [InlineData("catch (Exception exception) when (exception is FormatException or ArgumentException)")]
    public Task ChosenExceptions_NoDiagnostic(string clause) => Verify(Tool(clause, "return exception.Message;"));

    [Fact]
    public Task FilterThatLetsCancellationThrough_IsReported() => Verify(
        Tool("catch (Exception exception) when (exception is not OperationCanceledException)", "return [|exception|].Message;"));

    [Fact]
    public Task EveryKindOfTool_IsReported() => Verify(
        Usings + """
        class Tools
        {
            [McpServerTool]
            public static CallToolResult One()
            {
                try { return new CallToolResult(); }
                catch (Exception exception) { return new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = [|exception|].Message }] }; }
            }

            [McpServerTool]
            public static async Task<string> TwoAsync()
            {
                string answer;
                try { answer = await Task.FromResult("x"); }
                catch (Exception exception) { answer = [|exception|].Message; }
                return answer;
            }

            [AgentGuard.Runtime.AgentTool]
            public string Three()
            {
                try { return "x"; }
                catch (Exception exception) { return [|exception|].Message; }
            }

            public static AITool[] Made() =>
            [
                AIFunctionFactory.Create(() => { try { return "x"; } catch (Exception exception) { return [|exception|].Message; } }, "four"),
                AIFunctionFactory.Create(Five),
                KernelFunctionFactory.CreateFromMethod(Six),
            ];

            private static string Five()
            {
                try { return "x"; }
                catch (Exception exception) { return [|exception|].Message; }
            }

            private static Answer Six()
            {
                try { return new Answer("x"); }
                catch (Exception exception) { return Answer.Failed([|exception|].Message); }
            }
        }
        sealed record Answer(string Text)
        {
            public static Answer Failed(string text) => new(text);
        }
        """);

    [Fact]
    public Task FunctionsWhoseResultTheToolGives_AreReportedOnce() => Verify(
        Usings + """
        class Tools
        {
            [KernelFunction]
            public string One(string path) => Read(path);

            [KernelFunction]
            public string Two(string path) { var text = "Text: " + Read(path); return text; }

            [KernelFunction]
            public int Three(string path) { Log(path); return 1; }

            private string Read(string path)
            {
                try { return File.ReadAllText(path); }
                catch (Exception exception) { return [|exception|].Message; }
            }

            private string Log(string path)
            {
                try { return File.ReadAllText(path); }
                catch (Exception exception) { return exception.Message; }
            }
        }
        """);

    [Fact]
    public Task FunctionThatIsNoTool_NoDiagnostic() => Verify(
        Usings + """
        class Files
        {
            public string Read(string path)
            {
                try { return File.ReadAllText(path); }
                catch (Exception exception) { return exception.Message; }
            }
        }
        """);

    [Fact]
    public Task ScriptRunner_IsReported() => Verify(
        Usings + """
        using Microsoft.Agents.AI;
        class Runner
        {
            public static AgentSkillsProvider Skills() => new("skills", RunAsync);

            private static async Task<object?> RunAsync(AgentFileSkill skill, AgentFileSkillScript script, JsonElement? arguments, IServiceProvider? services, CancellationToken token)
            {
                try { return await File.ReadAllTextAsync("out", token); }
                catch (Exception exception) { return $"Error: {[|exception|].Message}"; }
            }
        }
        """);

    [Theory]
    [InlineData("object result = new Microsoft.Extensions.AI.FunctionResultContent(\"id\", exception);")]
    [InlineData("object result = new Microsoft.Extensions.AI.FunctionResultContent(\"id\", null) { Result = exception.Message };")]
    [InlineData("object result = new Microsoft.SemanticKernel.FunctionResultContent(\"f\", \"p\", \"id\", exception);")]
    [InlineData("object result = new OpenAI.Chat.ToolChatMessage(\"id\", exception.Message);")]
    [InlineData("object result = OpenAI.Chat.ChatMessage.CreateToolMessage(\"id\", $\"Failed: {exception.Message}\");")]
    [InlineData("object result = new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = exception.Message }] };")]
    [InlineData("object result = new Anthropic.Models.Messages.ToolResultBlockParam(\"id\") { Content = exception.Message };")]
    public Task ToolResultMadeByHand_IsReported(string handler) => Verify(
        Usings + $$"""
        class Loop
        {
            public void Run(string path)
            {
                try { File.ReadAllText(path); }
                catch (Exception exception) { {{Marked(handler)}} }
            }
        }
        """);

    [Fact]
    public Task DetailedErrors_AreReported() => Verify(
        Usings + """
        class Clients
        {
            public void Build(ChatClientBuilder builder, FunctionInvokingChatClient client)
            {
                builder.UseFunctionInvocation(configure: invoking => [|invoking.IncludeDetailedErrors = true|]);
                [|client.IncludeDetailedErrors = true|];
                _ = new Microsoft.Agents.AI.AgentSkillsProviderOptions { [|IncludeDetailedErrors = true|] };
            }
        }
        """);

    [Fact]
    public Task DetailedErrorsInDevelopment_NoDiagnostic() => Verify(
        Usings + """
        class Clients
        {
            public void Build(FunctionInvokingChatClient client, IHostEnvironment environment)
            {
                client.IncludeDetailedErrors = false;
                client.IncludeDetailedErrors = environment.IsDevelopment();
                if (environment.IsDevelopment())
                {
                    client.IncludeDetailedErrors = true;
                }
            }
        }
        """);

    [Fact]
    public Task Message_SaysWhatTheModelGets() => VerifyMessage(
        Tool("catch (Exception exception)", "return [|exception|].Message;"),
        "The model gets the text of every exception that this 'catch' takes, with the paths, hosts and queries in it; log the exception and return a constant text");

    [Theory]
    [InlineData("return $\"Failed on {path}: {exception.Message}\";", "return $\"Failed on {path}: internal error\";")]
    [InlineData("return \"Failed: \" + exception.ToString();", "return \"Failed: \" + \"internal error\";")]
    [InlineData("return exception.InnerException?.Message ?? \"Failed.\";", "return \"internal error\" ?? \"Failed.\";")]
    public Task Fix_LogsAndTellsAConstant(string before, string after) => VerifyFix(
        Tool("catch (Exception exception)", Marked(before)),
        Tool("catch (Exception exception)", "logger.LogError(exception, \"The tool failed.\");\n            " + after));

    [Fact]
    public Task Fix_KeepsTheLogThatIsThere() => VerifyFix(
        Tool("catch (Exception exception)", "logger.LogWarning(exception, \"No file.\"); return [|exception|].Message;"),
        Tool("catch (Exception exception)", "logger.LogWarning(exception, \"No file.\"); return \"internal error\";"));

    [Fact]
    public Task Fix_SwitchesDetailedErrorsOff() => VerifyFix(
        "class C { void M(Microsoft.Extensions.AI.FunctionInvokingChatClient client) { [|client.IncludeDetailedErrors = true|]; } }",
        "class C { void M(Microsoft.Extensions.AI.FunctionInvokingChatClient client) { client.IncludeDetailedErrors = false; } }");

    [Fact]
    public Task NoLogger_NoFix() => VerifyNoFix(
        Usings + """
        class Tools
        {
            [KernelFunction]
            public string Read(string path)
            {
                try { return File.ReadAllText(path); }
                catch (Exception exception) { return [|exception|].Message; }
            }
        }
        """);

    /// <summary>The handler with its first mention of the exception marked.</summary>
    private static string Marked(string handler) => new Regex(@"\bexception\b").Replace(handler, "[|exception|]", 1);

    private static string Tool(string clause, string handler) => Usings + $$"""
        class Tools(ILogger logger, IHostEnvironment environment)
        {
            [KernelFunction]
            public string Read(string path)
            {
                try
                {
                    return File.ReadAllText(path);
                }
                {{clause}}
                {
                    {{handler}}
                }
            }

            private string Describe(Exception exception) => environment.IsDevelopment() ? exception.Message : logger.IsEnabled(LogLevel.Error) ? "x" : "y";
        }
        class Answer { public string? Error { get; set; } }
        """;
}
