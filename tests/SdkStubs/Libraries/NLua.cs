namespace NLua
{
    public class Lua : IDisposable
    {
        public LuaFunction LoadString(string chunk, string name) => throw null!;
        public object[] DoString(string chunk, string chunkName = "chunk") => throw null!;
        public void Dispose() => throw null!;
    }

    public class LuaFunction;
}
