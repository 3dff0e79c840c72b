namespace Microsoft.Scripting.Hosting
{
    public sealed class ScriptEngine
    {
        public dynamic Execute(string expression) => throw null!;
        public T Execute<T>(string expression) => throw null!;
        public ScriptSource CreateScriptSourceFromString(string expression) => throw null!;
        public ScriptSource CreateScriptSourceFromString(string code, SourceCodeKind kind) => throw null!;
    }

    public sealed class ScriptSource;

    public enum SourceCodeKind
    {
        Expression,
    }
}
