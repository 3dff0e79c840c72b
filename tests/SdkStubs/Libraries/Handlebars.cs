namespace HandlebarsDotNet
{
    public delegate TResult HandlebarsTemplate<in TContext, in TData, out TResult>(TContext context, TData? data = default);

    public static class Handlebars
    {
        public static HandlebarsTemplate<object, object, string> Compile(string template) => throw null!;
    }

    public interface IHandlebars
    {
        HandlebarsTemplate<object, object, string> Compile(string template);
    }
}
