using System.Reflection;

namespace Dashboard.Tests.Architecture.Guilty;

/// <summary>What every hiding place hides.</summary>
internal class Contraband : Exception
{
    public static int Count<T>() => typeof(T).Name.Length;

    public static int Weigh() => 1;
}

internal interface IContraband<T>
{
    T? Take();
}

internal sealed class ArgumentsOf<T> : EventArgs
{
    public T? Value { get; init; }
}

[AttributeUsage(AttributeTargets.All)]
internal sealed class MarkAttribute(params Type[] types) : Attribute
{
    public Type[] Types { get; } = types;

    public Type? Named { get; set; }
}

/// <summary>Each nested type names <see cref="Contraband"/> in one place only. Never run.</summary>
internal static class HidingPlaces
{
    internal sealed class InTheBaseType : Contraband;

    internal sealed class InAnInterface : IContraband<Contraband>
    {
        Contraband? IContraband<Contraband>.Take() => null;
    }

    [Mark(typeof(Contraband))]
    internal static class InAnAttribute;

    [Mark(Named = typeof(Contraband))]
    internal static class InANamedArgumentOfAnAttribute;

    internal static class InAParametersAttribute
    {
        public static int Of([Mark(typeof(List<Contraband>))] int number) => number;
    }

    internal static class InAField
    {
#pragma warning disable CS0649 // Never set: an initial value would name the type in a body too.
        internal static readonly Contraband[]? s_field;
#pragma warning restore CS0649
    }

    internal static class InAProperty
    {
        public static Dictionary<string, Contraband>? Property => null;
    }

    internal static class InAnEvent
    {
        internal static event EventHandler<ArgumentsOf<Contraband>>? Happened
        {
            add => _ = value;
            remove => _ = value;
        }
    }

    internal static class InAParameter
    {
        public static int Of(in Contraband contraband) => contraband is null ? 0 : 1;
    }

    internal static class InAReturnType
    {
        public static Contraband? Of() => null;
    }

    internal static class InAConstraint
    {
        public static int Of<T>(T value)
            where T : Contraband => value.Message.Length;
    }

    internal static class InANewExpression
    {
        public static string Of() => new Contraband().Message;
    }

    internal static class InAStaticCall
    {
        public static int Of() => Contraband.Weigh();
    }

    internal static class InAMethodGroup
    {
        public static Func<int> Of() => Contraband.Weigh;
    }

    internal static class InATypeof
    {
        public static MemberInfo Of() => typeof(Contraband);
    }

    internal static class InACast
    {
        public static bool Of(object value) => value is Contraband;
    }

    internal static class InACatch
    {
        public static bool Of(Action action)
        {
            try
            {
                action();
                return true;
            }
            catch (Contraband)
            {
                return false;
            }
        }
    }

    internal static class InAGenericArgumentOfACall
    {
        public static object[] Of() => Array.Empty<Contraband>();
    }

    internal static class InALambda
    {
        public static readonly Func<int, int> Of = number => number + Contraband.Weigh();
    }

    internal static class InALocalFunction
    {
        public static int Of()
        {
            return Inner() + Inner();

            static int Inner() => Contraband.Weigh();
        }
    }

    internal static class InAnIterator
    {
        public static IEnumerable<int> Of()
        {
            yield return Contraband.Weigh();
        }
    }

    internal static class InAnAsyncMethod
    {
        public static async Task<int> Of()
        {
            await Task.Yield();
            return Contraband.Weigh();
        }
    }

    internal static class InAStaticConstructor
    {
        internal static readonly int s_weight = Contraband.Weigh();
    }

    internal static class InANestedType
    {
        internal static class Inner
        {
            internal static class Innermost
            {
                public static int Of() => Contraband.Weigh();
            }
        }
    }

    internal static class InTheBaseOfATypeOfOurs
    {
        public static string Of() => nameof(Derived) + typeof(Derived);
    }
}

internal sealed class Derived : Contraband;
