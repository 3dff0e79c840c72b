namespace Microsoft.Playwright
{
    public interface IPage
    {
        Task<IResponse?> GotoAsync(string url, PageGotoOptions? options = default);
    }

    public interface IFrame
    {
        Task<IResponse?> GotoAsync(string url, FrameGotoOptions? options = default);
    }

    public interface IResponse;

    public class PageGotoOptions;

    public class FrameGotoOptions;
}
