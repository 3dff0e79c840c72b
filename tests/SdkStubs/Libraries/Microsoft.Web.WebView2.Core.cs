namespace Microsoft.Web.WebView2.Core
{
    public class CoreWebView2
    {
        public void NavigateToString(string htmlContent) => throw null!;
    }
}
