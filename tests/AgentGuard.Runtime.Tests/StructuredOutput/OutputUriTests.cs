using AgentGuard.Runtime.Tests.Outputs.Samples;

namespace AgentGuard.Runtime.Tests.Outputs;

public class OutputUriTests
{
    [Theory]
    [InlineData("https://example.com/a?b=c#d", true, true)]
    [InlineData("HTTP://EXAMPLE.com:80/%7Ea", true, true)]
    [InlineData("urn:isbn:0451450523", true, true)]
    [InlineData("mailto:a@b.example", true, true)]
    [InlineData("/a/b", false, true)]
    [InlineData("../a?b#c", false, true)]
    [InlineData("//host/path", false, true)]
    [InlineData("#top", false, true)]
    [InlineData("./a:b", false, true)]
    [InlineData("1a:b", false, false)]
    [InlineData("a b", false, false)]
    [InlineData("http://a b/", false, false)]
    [InlineData("http://example.com/\u00e9", false, false)]
    [InlineData("http://[::1", false, false)]
    [InlineData("/a%zz", false, false)]
    [InlineData("C:\\\\a", false, false)]
    public void Uri_IsRfc3986(string text, bool isAbsolute, bool isReference)
    {
        var absolute = Read(text, allowRelative: false);
        var any = Read(text, allowRelative: true);

        Assert.Equal((isAbsolute, isReference), (absolute.IsValid, any.IsValid));
        Assert.Equal(isReference ? text : null, any.Value?.Value?.OriginalString);
        Assert.Equal(isReference ? null : OutputErrorCode.Format, any.Errors.SingleOrDefault()?.Code);
        Assert.True(!isReference || any.Value!.Value!.IsAbsoluteUri == isAbsolute);
    }

    [Theory]
    [InlineData("a:b/c")]
    [InlineData("http://a:99999/")]
    public void UriThatTheTypeCannotHold_IsOutOfRange(string text)
    {
        var error = Assert.Single(Read(text, allowRelative: true).Errors);

        Assert.Equal(OutputErrorCode.Range, error.Code);
    }

    private static OutputResult<Held<Uri?>> Read(string text, bool allowRelative) =>
        Held<Uri?>.Read($"\"{text}\"", (ref OutputReader r, out Uri? v) => r.TryReadUri(allowRelative, "uri", out v));
}
