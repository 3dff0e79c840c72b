using AgentGuard.Analyzers.CodeFixes.Fixes.Security;
using AgentGuard.Analyzers.Rules.Security;

namespace AgentGuard.Analyzers.Tests.Rules.Security;

public sealed class ModelWritesHtmlTests : RuleTests<ModelWritesHtml, ModelWritesHtmlFix>
{
    [Theory, Sdks(Role.ChatCall | Role.StreamingCall | Role.TypedChatCall, WithText = true)]
    public Task ModelText_IsReported(SdkSnippet snippet) => Verify(
        snippet.Method(snippet.ReadText(snippet.Call("client"), "text", "Microsoft.AspNetCore.Http.Results.Content([|text|], \"text/html\");")), project => project.With(snippet));

    [Theory]
    [InlineData("(MarkupString)[|answer.Text|]")]
    [InlineData("new MarkupString([|answer.Text|])")]
    [InlineData("new MarkupString([|Markdig.Markdown.ToHtml(answer.Text)|])")]
    [InlineData("new Microsoft.AspNetCore.Html.HtmlString([|$\"<p>{answer.Text}</p>\"|])")]
    [InlineData("html.Raw([|answer.Text|])")]
    [InlineData("Microsoft.AspNetCore.Http.Results.Content([|answer.Text|], \"text/html; charset=utf-8\")")]
    public Task MarkupOfTheModel_IsReported(string code) => Verify(Agent(code));

    [Theory]
    [InlineData("new MarkupString(System.Net.WebUtility.HtmlEncode(answer.Text))")]
    [InlineData("new MarkupString(System.Text.Encodings.Web.HtmlEncoder.Default.Encode(answer.Text))")]
    [InlineData("new MarkupString(sanitizer.Sanitize(Markdig.Markdown.ToHtml(answer.Text)))")]
    [InlineData("Microsoft.AspNetCore.Http.Results.Content(answer.Text, \"text/plain\")")]
    [InlineData("Microsoft.AspNetCore.Http.Results.Text(answer.Text)")]
    [InlineData("Microsoft.AspNetCore.Http.Results.Ok(answer.Text)")]
    public Task EncodedSanitisedOrPlain_NoDiagnostic(string code) => Verify(Agent(code));

    [Theory]
    [InlineData("(MarkupString)[|answer.Text|]", "(MarkupString)WebUtility.HtmlEncode(answer.Text)")]
    [InlineData("new MarkupString([|answer.Text|])", "new MarkupString(WebUtility.HtmlEncode(answer.Text))")]
    public Task Text_IsEncoded(string before, string after) => VerifyFix(Agent(before), Agent(after));

    [Fact]
    public Task TextInsideMarkup_HasNoFix() => VerifyNoFix(Agent("new MarkupString([|Markdig.Markdown.ToHtml(answer.Text)|])"));

    private static string Agent(string code) => $$"""
        using System.Net;
        using Ganss.Xss;
        using Microsoft.AspNetCore.Components;
        using Microsoft.AspNetCore.Mvc.Rendering;
        using Microsoft.Extensions.AI;

        public class Page(IChatClient chat, IHtmlHelper html, IHtmlSanitizer sanitizer)
        {
            public async Task<object> Render()
            {
                var answer = await chat.GetResponseAsync("Write a page");
                return {{code}};
            }

            public object Use() => (html, sanitizer, typeof(WebUtility), typeof(MarkupString));
        }
        """;
}
