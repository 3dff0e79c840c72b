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

    [Theory]
    [InlineData("new MarkupString([|$\"<p>{answer.Text}</p>\"|])", "new MarkupString($\"<p>{WebUtility.HtmlEncode(answer.Text)}</p>\")")]
    [InlineData("new MarkupString([|$\"<h1>{Title}</h1><p>{answer.Text}</p>{Footer}\"|])", "new MarkupString($\"<h1>{Title}</h1><p>{WebUtility.HtmlEncode(answer.Text)}</p>{Footer}\")")]
    [InlineData("new MarkupString([|$\"<p>{answer}</p>\"|])", "new MarkupString($\"<p>{WebUtility.HtmlEncode(answer.ToString())}</p>\")")]
    [InlineData("new MarkupString([|\"<p>\" + answer.Text.Trim() + \"</p>\"|])", "new MarkupString(\"<p>\" + WebUtility.HtmlEncode(answer.Text.Trim()) + \"</p>\")")]
    [InlineData("new MarkupString([|$\"<b>{answer.Text}</b><i>{answer.Messages[0].Text}</i>\"|])", "new MarkupString($\"<b>{WebUtility.HtmlEncode(answer.Text)}</b><i>{WebUtility.HtmlEncode(answer.Messages[0].Text)}</i>\")")]
    [InlineData("Microsoft.AspNetCore.Http.Results.Content([|$\"<p>{answer.Text}</p>\"|], \"text/html\")", "Microsoft.AspNetCore.Http.Results.Content($\"<p>{WebUtility.HtmlEncode(answer.Text)}</p>\", \"text/html\")")]
    public Task HoleOfAPage_IsEncoded(string before, string after) => VerifyFix(Agent(before), Agent(after));

    [Theory]
    [InlineData("var page = $\"<p>{answer.Text}</p>\"; return new MarkupString([|page|]);", "var page = $\"<p>{WebUtility.HtmlEncode(answer.Text)}</p>\"; return new MarkupString(page);")]
    [InlineData("var text = answer.Text; return new MarkupString([|$\"<p>{text}</p>\"|]);", "var text = answer.Text; return new MarkupString($\"<p>{WebUtility.HtmlEncode(text)}</p>\");")]
    [InlineData("var text = answer.Text; return new MarkupString([|text|]);", "var text = answer.Text; return new MarkupString(WebUtility.HtmlEncode(text));")]
    public Task PageInALocal_IsEncodedWhereItIsMade(string before, string after) => VerifyFix(Body(before), Body(after));

    [Theory]
    [InlineData("return new MarkupString([|Markdig.Markdown.ToHtml(answer.Text)|]);")]
    [InlineData("return new MarkupString([|$\"<div>{Markdig.Markdown.ToHtml(answer.Text)}</div>\"|]);")]
    [InlineData("return new MarkupString([|$\"<a href='{answer.Text}'>more</a>\"|]);")]
    [InlineData("return new MarkupString([|$\"<script>show('{answer.Text}')</script>\"|]);")]
    [InlineData("var rows = string.Join(\"\", answer.Messages.Select(message => $\"<li>{message.Text}</li>\")); return new MarkupString([|rows|]);")]
    [InlineData("var page = new System.Text.StringBuilder(); page.Append(\"<p>\").Append(answer.Text); return new MarkupString([|page.ToString()|]);")]
    [InlineData("var page = \"<p>\"; page += answer.Text; return new MarkupString([|page|]);")]
    public Task MarkupThatEncodingBreaksOrDoesNotHelp_HasNoFix(string code) => VerifyNoFix(Body(code));

    [Fact]
    public Task Fix_EncodesEverywhere() => VerifyFix(
        Body("Show(new MarkupString([|$\"<p>{answer.Text}</p>\"|])); return new MarkupString([|answer.Text|]);"),
        Body("Show(new MarkupString($\"<p>{WebUtility.HtmlEncode(answer.Text)}</p>\")); return new MarkupString(WebUtility.HtmlEncode(answer.Text));"));

    private static string Agent(string code) => Body($"return {code};");

    private static string Body(string code) => $$"""
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
                {{code}}
            }

            private const string Title = "Page";
            private string Footer => "<hr>";
            private static void Show(MarkupString markup) => Console.Error.WriteLine(markup);

            public object Use() => (html, sanitizer, typeof(WebUtility), typeof(MarkupString));
        }
        """;
}
