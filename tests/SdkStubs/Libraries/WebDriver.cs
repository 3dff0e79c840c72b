namespace OpenQA.Selenium
{
    public interface INavigation
    {
        void GoToUrl(string url);
        void GoToUrl(Uri url);
    }
}
