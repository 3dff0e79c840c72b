namespace Ganss.Xss
{
    public interface IHtmlSanitizer
    {
        string Sanitize(string html, string baseUrl = "");
    }

    public class HtmlSanitizer : IHtmlSanitizer
    {
        public string Sanitize(string html, string baseUrl = "") => throw null!;
        public string SanitizeDocument(string html, string baseUrl = "") => throw null!;
    }
}
