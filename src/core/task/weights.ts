/* Written by “npm run bench -- fitKinds --write” and read by readRows of weightTable.ts: signs of an instruction and
   their weights for explain, document, fix, refactor, test, review, optimize, generate, ask. */
export const tableOfWeights = `
!!#%Fglf8
# ,&@#SaA
& expired&J&pJJ
%gives&JoJIJ
%over the(J@g7J
%returns%If@JJ
"?%R@N?p
"@ask#@AKJg
#condition%Qf=DA
#doc&W@K@J
#fault%ApJIJ
%inite%7HLJg
#judge&@RN@J
#make%:IREA
#negation%Si6OA
#perf(IJApA
#say#h?B@]
%elf#g98e8
%hape&@NAJJ
%wap%J)A<A
#test(JIoJJ
%his%@j6[A
#wh#f?B?g
"a%86ZWJ
# better data(J@JeA
&it heavy'7MJ@J
%failing&J/pHJ
, test%J&pJJ
&ew&HJpHJ
&unction&@JAN8
%test%J&pLA
#11y"JANIJ
#ba problem in&JoI@J
#ccept)J@JNJ
) an&J7JEJ
)s(JgI7J
&élère%AIJfJ
#dd%:7[D8
& a%B7[<A
( #)JJpGJ
)case#JJgGJ
*omment"1J8LJ
)docstring!LJJIJ
)test!I8SMA
*imeout%IJ8MJ
(n(9J8DJ
'caching headers#HJJDJ
)ses&IApHJ
'docs&NJJHA
+trings"N@AIJ
'error%JI7MJ
'jsdoc"MJAHJ
'sorting&GJJNJ
'the%Jn88J
* missing(IgAHJ
(ype(HNAIJ
&ress&Io@OJ
%iciona um%J8JMJ
#fter%ApAAJ
#ggiungi#C7ADA
#joute%@6fCA
#llocates%J@JeJ
'w*GAJNJ
%ways(JfJ@J
#m&AJI8p
% i&AJ@8p
#n'K.AMA
%chors(JDA@J
%lamadım+p@I@A
%notate&E@JIJ
%y%A6D@g
& issues with"J@MJJ
&one'@fIAA
&thing&JANAA
#pp&Ip@AJ
&ly%JEJAA
( the!JEJAJ
#re%79;7]
& there%A@DAJ
%regla&Ao@IJ
#s%nI8<J
%k before)J/JNJ
%sert&J8p8J
%ync"JDJJA
#ttachments)J7IEJ
&empt to%IpJ@A
#udit%JJ?EJ
( trail(JJGNJ
%to(J7IEJ
#void(J8IpJ
( the&A@JoJ
#ñade%K@@DA
"bash(IcJDA
%ts%JAfIJ
#dd+J@o@J
#e+I8W@A
% brutal'J@D@J
%fore&@HrJ8
%nchmark%JAp@J
%st(J@KGp
%tter%?@Zf]
) big o%J@Jp8
#igo*J@Jp8
%r&J@N@J
%tte(K._IA
( einmal&JINHA
/ drüberschauen%JJMHJ
#lind%J@MAA
( spots(J@N@J
#oilerplate&JBAEJ
#raucht)JJ&fg
* man)JJ/Ap
%eak%p;@JJ
( down%p@IJA
%ing&BEIZA
( it to%JEI@J
)the%:DJ>A
+is to"JDJ8J
#u,p@I@A
%g%JfAIJ
%ild%?f@EJ
( a#JAIMJ
%lk insert"JAJeJ
"c'est%I6DZS
( quoi%[@FIg
#ache%A@JoA
%n&%TAI]
& be*JpJJ/
) null(JgJJ/
'i%@6C8g
( push(JJMJ/
)use&JII8p
'this&/<@]J
+ be(8EIAS
,go(AJNJ/
,run%JJJp&
&'t(JoJ7J
#hange%7V[?8
) the&IEA@J
%e(J6MIJ
&aper%J@JeJ
&ck%@@WK8
( for%JA<IJ
)that%JJdJJ
- the&JJlJJ
+e#AAAMJ
+is%JJ;JJ
- for%JA;JJ
)with#IJfIJ
%ore%NAJFJ
#i%H7qIA
#lass%I@@Ip
%ean&BEA7J
( this up"IMJJJ
(up%JdJ;8
&ver&JEJ@J
%ose%JnIJJ
( the&JnIIJ
#o(o@L@A
% robi%gHJJJ
%bre o(A7o@J
%de%B4;^A
' for(JJ?DA
(it(IA@EJ
(review&IJN@J
%me%f7Z@S
&ment"g.7@p
* on'GJMJJ
+the%DAJJA
-is+EJIJ8
+what&<JAJA
*s#IID@A
+ are outdated%M8JJJ
&pare&@7o7]
'leta#M>ADA
*e&JHINJ
%nnection%IpA@J
&structor#@A@;J
&vert%ANIIA
* this#JMJIA
%py paste(JNJ/J
%rrect"M.N@J
* it)N/JJJ
+the#IgHJJ
(ggi%ApIJJ
'ige(Ig@IJ
%sa!n7D>]
' fa%gJIIA
%uld%.7B[S
( be(JLIg/
)i&JHJAp
)this%&;B8S
- delete(AIMJ/
%ver(JAg@A
(age(J/gJJ
#rea%H?gDA
' una%IJAMJ
'te#I@]DA
) a!IJAMJ
%itique%JIEJJ
%on(J@JEA
%ud(J@JDJ
#ss&@JAEA
#ut&I3ARJ
& it&JEJ7J
) down%J;J@J
%ál es%8IJJp
#zy(@@B@p
& to%A@<AJ
) jest&J@EAJ
#ómo&o/IJS
"daha(@;@QA
%s%7i?08
#e&<Y618
%adlock%JJD8A
%bounce%A?IV8
%code this%oJJHJ
%lete%I3J9J
%r%?p6fJ
%s#IAj8/
&cribe"q-e68
+ it)?JpJJ
. blocks(6JgJJ
,the%qA.IA
/ return%3AJJJ
,what%lJJJJ
#id%JHNJA
& i(AHMJA
%e&9W6FA
%fference%AAJHg
- between%AJJHg
#o%8I8pS
% i)AJ@Ap
' need#JJ7Jg
't%@VH[/
&the&A7SE8
(is%JFJSg
* without&J?IAp
&we%JJ-[g
&you&AANJJ
) see%JJMJ8
%c#KfH@A
&kerfile&IIJEJ
&ment+N7@@A
&s%Nf@78
'tring&EAIJJ
&ument%C8@fA
+ the"DJIAJ
+a&NA@JJ
+e(DAIJA
%daj&L@?EA
( komentarze%N@JHJ
%es%%RS7g
' it#-.a/g
* meet#JJMJ/
(the%8pA@J
+ opposite*JpIJ/
-rder%A8JJp
*is%//D@p
, look(AJNJ/
'n't%7pJJA
(t'AfI@A
%ku*N@IAJ
%n't%K?@oA
%uble&JoI@J
#rag(J?JDA
%op&@8@qA
' the%ADAZA
%y(JDJAJ
#uplicate)JmJJJ
#á&AoB@A
"early%I7InJ
#l&@o?B8
%i5(fAAIA
#quals%J@JDJ
) , #%J@JDJ
#rklär%fIJJJ
)e%o@IJJ
%ror%@n>DA
#scribe(?@JDA
* pruebas%JJf?J
%lint , no-param-reassign(I;JIJ
%t-ce%77D@]
&o&AkHJ/
&á&AINJA
#very%1Z[HA
(thing&I<IAA
- is&JEI8J
#xit&JoJ@J
' code(JfI@A
%pected&JoAAJ
&lain%qI@@A
* in&*JJJJ
+like%oAJIJ
+the&q@AAA
+why&oAAJ8
(ne(fA@AJ
'ica%hGI@A
)it)7EJJA
(que&o@JJJ
'ícame&oIJAJ
&ress it as&JNA?J
%tract%INAIJ
* the%JMAHJ
(e&JN/AJ
) los tests%JD8AJ
"f-strings%JDIIJ
#ault injection ,)J7pIJ
&t-il(AA@Ig
%z%8@MoA
#ehlerbehandlung(J/@MJ
%wer%H:@eA
#ile(JgI@J
&l(J@AMJ
' in%J@@DA
%nd%@b;68
' bugs%J/NJJ
(the%A@EJJ
&ish&@IAEJ
%x*7q@IA
& it*@o@JA
'the&ApJ@J
#lesh this)J7HEJ
#or%I<?1]
#ull(KJJdJ
%nction(J.JMJ
+ that%J.JNJ
&ktion(AAIMJ
&ziona anche(J@J@g
#xi this)IoI@J
#üg*JAHNJ
"gebruik*JEJIJ
%ht das#A6@]g
+ auch(A7IgS
%nerate(LfI?8
+ button is(JgJGJ
%t&8U]O8
& it%&[pJA
'rid%@M7RA
* of"7p#ZA
'this&AES7J
+ down#AM/SJ
&ting%7dI@g
* #%JQI@p
, here&J&JJp
#ithub(JA8DA
) action that&JA8EJ
%ve"d2^@8
' me%Z?MB8
* a%IAANA
,n%oJJIJ
(the&ANJGJ
'n(JAgIA
's%JoJ/J
#o(T8i9/
% over%oJ@IJ
* the&pJHJJ
&through#e82JJ
%doc%MAIJJ
%od%JAMJ8
#rade%@ID:A
#test&J@p@J
#uard%ADAIJ
"half%@fIeA
%ndle%@e?EA
) the&JoIIJ
%ppy path ,(JHg@J
%rd to%JDJ@J
%s(JpI@A
& to(JgHJ8
%ve&IREAJ
' a%JeBE&
(i%JJ;J8
%y(HAIJg
& algún%AANJA
%z%7E@fA
& que%JAJoA
#eap%J>JpJ
&vy&J?JnJ
#igh%IAJoJ
%ts!JpJZ8
#ot!JHJpJ
%w">1^?S
& are&pJIJ8
* the!pJIJ8
'big&/JIJp
'can%JI?pS
* i&8JIpA
'do&IIOA]
) i(/SQAg
*the(gJIJ/
*we(gJAJ/
)es"n.E8/
+ #%gJIJ/
,the)oAIJ8
.is(SJLJ&
'is!J4<8J
) my%/JNJ8
*the(pJIJ/
,is)/JIJp
'many(8JHJp
(uch'AJI8g
+ memory%JJJ8p
'to&AJ@Jp
'would%&NJJA
, i%8J@Jp
-you%JIUJ/
"i&fT&QA
# can't(gA?AJ
%don't%e<I@A
%get(f7JJJ
%have"7ZB;]
) a%AJDJJ
#'m%Q-]6p
& not#/JMJJ
%ve(g@I@J
#f%%dHbA
#l&9nJ98
#mpl from)J&JNJ
'ement%IIAMJ
, the#IHJMJ
,a%IIAMJ
&rove%C9>oJ
#n%n=5TJ
% the%7h@<8
%dex(@@?i/
( on email(JJJ2A
%finite)JpJ.J
%line#B2@HA
) the&IEJ@J
%sert#CI@2J
%tegration%JApHA
. test%JAgIA
&roduce%I;@JJ
, a&INAHJ
#s%87CQg
% #(JJHJg
&it%87DIJ
( ok#JAGJg
)worth"JJHAp
&my#JAMI8
&not!JoIJA
&that(AAIAg
(e%_.A?]
)re%.:B[S
+ a%&B?fg
-n%8IKJg
,dead(AJMJ/
(is#/ID8]
* how%AJNJ/
+query%JJMJ/
+safe&JJNJ&
+thread#JJGJg
%t%A%D@p
& das#A@MJA
#t%7o?TA
% does&6NJJJ
&is"t87A8
&keeps#JgAIJ
&prints&8pJAA
&reads the(J7JfJ
&says%JgJ/J
'hould%:Z@;/
%'s%AgJIJ
%erator&AnJ9A
"javadoc%NIIIJ
#est%8.[7g
#sdoc&N?IJJ
#unit'IHgJJ
"kafka%AJIIp
%n%e6CZ8
&nst du%f@E@8
#eep a)J@IEA
#ullanıcı renk seçebilsin)J@IEJ
#ürzer%JEJAA
"la%7f.g8
% page%JoIZA
%yout)J@IoJ
%zy%J@JfJ
#e(8pL@8
%ap seconds(AJA8g
%g(o@I@A
%ss(@:@nA
' clever(JMJ/J
%t#?S,gg
& the%IEJAA
#gtm%JJEIA
#ift the&IEJ@J
%ne&nIIIJ
%st%BID>]
' everything%@AMIJ
#o&8@LE8
%ad%JIRlA
' test%JJgHJ
's%J/JpJ
%ck%A?RfA
%g&J&JNJ
& n should(JAJmJ
&in%JdICJ
%hnt&J?IIp
( sich(JAI@g
%ok%7oE@A
' for(J8MJ8
(into)JpGIJ
, the(JpFJJ
(over%A@MJJ
%s(@f7RA
%wer&AHJoJ
"mach%@D@^A
' das#A?IhJ
+ todo%JIJDA
%ke".jG[&
' a(G?gDJ
) test&HJpHJ
(it%6V6[A
* fly+JHAnJ
+more%IDJAJ
+so%Jb8-A
+use(JGJgJ
(one(I@ADJ
(sure(C>g>J
, typedoc(M?AIJ
(the%DT%@A
+ compiler%JeJAJ
,error(JoAHJ
,fields%JDJIJ
,intent%N@J@J
,types&IEJIJ
*is%,V6NA
, code(JN@?J
-function%ADJ@J
'file&JJ/NJ
+ with build&JJ/NJ
%ny%?M@ZA
' results&JmJAJ
%p'JMJ8J
%trix%@g72A
%ximum%JoJ7J
#eaning&pHIJA
* of(gIIJA
%moize%JIIfJ
%rge%I]@/S
#igration%I@JNJ
%nder ifs(IEI@J
%ssing&LORAA
#ock data&JA/EJ
, for(JA/DJ
%dernise%JNI@J
%re&@AIoJ
' efficient%JIJoJ
%stra%@Q@2A
%ve(ADJ?J
' the&IEJ@J
#rkni na*J?N@J
+ to)J@N8J
#ust%@o@nA
' be%J]@n8
* a"JKJf8
(not%JpJJ/
#y%?q8FA
"n+1(J7JgJ
& here&J.JpJ
#ach(ApHIJ
' dem(JpHIJ
%pisz&B@[E&
) testy%JJg@J
#eden(k?GI8
( iki(pJGJA
%ed%f@H8S
' a%EJ%M8
's#LfSG8
( to%J[AdJ
+ be%JoJ7J
#ie%fnI.A
%t%M;H8A
& ,%N:H@J
#o&SWR=8
% funciona(AfIJA
&magic numbers&J3JJJ
(tching function#JdJJJ
%body%Do=AJ
%n#[eI@A
%t&Rp@@J
& working%JfAJJ
&e%<AJJA
' the"E@JJJ
&hing(I2IJJ
&ifications(J@@DJ
#pm&JpJFJ
#ull(JR>?g
' check%JgGJJ
- missing%JpFJJ
(or(J/JJp
%mba(J@IoA
#ão&[oI@A
"o%HZ:;8
# botão)ApHIJ
%que%R.D?p
( você(AAMIA
#ff by%JoIIJ
#n&7p>S/
% error)J/JNJ
+ show(J/JNJ
&peut&AsFI/
%e%#N7RS
& component per&JEJHA
'more)J>LEA
'query(J?IoA
%ly%@[:f&
' the first#JeJAJ
#pens the file&J&JpJ
%timise&JJJnJ
)ze#D[@?A
&mize*I@IoJ
#timize este*AHIpJ
#ur%B<B[/
"page%IfIRA
%ra qué%g@JJJ
'llel#IIJfJ
&ser for%JJ8DJ
%ss by(ADJ?A
'e(AEJ?J
#erché&o7I@S
%sado demais%JHJoJ
#hpdoc%NIIIJ
#lese refactr)@E@@A
#o&pS7AJ
%r(g7IIJ
& que%p@@IA
)é%p/IJJ
%urquoi#f@HJJ
#ra que%pJJ@A
* serve(g@J@J
%eallocate%JAJnJ
&ciso(JIJ?g
&tty print(IEJIJ
%int&8@JNJ
( a%@AJNJ
* summary%@AJMJ
%operty based%J7gJJ
&s%8@K7p
' ,%J7K?p
) cons&8@N@]
&ve&p8RJJ
( it&JJmJJ
'ide#PJJMJ
%ueba%J7pAJ
%zetestuj'J@f@A
#ull&AEI/J
' the%JNJ6J
%t&U:[4A
& a&AAAIp
'the%JEJGJ
#ytest(J/pJJ
#ásalo&JEJ@A
"qu'est-ce%I@C?g
, que%o@AA/
%al(AJHJp
%e&f.?W/
& fait(pIJIJ
&lle(AAHJg
) est%AAIJg
- la%8AIJp
&ry(JAJ;A
( for&JJJ<A
%otes%JgJ8J
%é%Q@D@J
& hace(gJHJ8
"race condition(Jg@HJ
1 between&JpAHJ
#ead&A@ApJ
%d-green(J/pIJ
&is)J8IIp
&uce%7C7eA
) the%ABIoA
- time"JHJgA
)r&]IJ)J
%factor%Aq@?A
+ the(J;AIJ
%gex&@7@bA
( compiled&JAJnJ
)for#JJJDA
&ression test%J8gJJ
2 for#J8gJJ
%member%IJJDJ
&ove&IEJ@J
) the(IDJ8J
%name&IEJAJ
) # to%HMJIJ
%pair&JpHJJ
) it%JgGJJ
&lace&IEJ@J
* the%IAp@A
%solve(IfIIJ
%try&J/INJ
&urn&I1J<J
) the(J7ADJ
)s(JfJ@8
%use%J@JoJ
( the%J@JfJ
%view&ARN@A
) the&JJ3IJ
&ísalo antes+A@E@J
%write%@1[[8
#oast'J@M@J
%ws%JpJ8J
#spec%JJg@J
#un%JAJpJ
#zuć%A@NIJ
"safe to delete(JJGJg
%me%@2@:J
' output(JEJGJ
(thing(J@JDJ
%ve%JHJEJ
#chau mal%I@NIJ
, drüber&I@NIJ
&reib"(@f9J
*e#C@f?A
'ijf#B?fDA
* tests%AJpHJ
%ript&J?JNJ
) that%J8JMA
'vi(J@7MA
) dei%JJpGJ
- test(JJpGJ
*un'JJ/MJ
, generatore(JJ/MJ
#e%.[A>p
%curity%J8M8J
%e#7Ui7/
%gfaults(Jg@7A
%lect(I7Ai8
%mpre(AeJIJ
%nd%@@[DJ
%para(JDI@J
)te%JE@AJ
%t%I@JQg
#hould#,g-hS
) be%J_??/
, 42(JmJ8J
-a%I)@;A
*i&@6C?p
+ be(JJMJ/
,use%JJHAg
+gnore case(JgIJ/
*live(JEJJ8
*round&JmJ8J
/ down,JmJAA
*this(JHIJg
. be(J?IJg
*use%JEJI8
&w%I-[EA
' an%J&JNJ
* error%J8HNJ
(me&RAoFJ
* how%gAAIA
(the%J@AMJ
's&JoJ8J
#ign this off(JAMI8
%mplify%JEJ@A
+ the#JMJ8J
&ulate'JJg/J
+ a&JJo8J
#komentuj)N@I@J
#liding(J>JgJ
%ow'JJ8gJ
#mart pointers(JNJ@J
#ome%;Qd98
' words on(D@@JJ
'body#fe@@A
'thing%@1a9/
, that%8@fN8
%rt&Hq7SA
' by(J?JEJ
(spills to(JHJeJ
#pec%JJg@J
&ed&J7SoJ
%iegami&o@IJA
+ questo codice(f@IJA
%lit%AB@?p
%ot%JAEJJ
' the&I@EAA
%rawdź(A@NIJ
#ql&JOI;S
& injection#JgJ/J
%ueeze)J?IpA
#tack overflow&JpA@J
&te#Dd8AA
'ic&JGK?p
%d(JMJ/J
%orybook%MJ8JJ
%ream)J?JpJ
#ummary&E@IHJ
%pport"@6@E]
#vg(J?IDA
#witch)JFJNJ
"table#L/SKA
&s(J7J@p
' or spaces#JAJIg
%gs%IHAEA
%ke&oB698
#e&@<@QA
%ar&JGNJJ
%ll"^726]
' me#d.;RS
* if%AA<JA
+what!]HNJ&
%st%@]Z08
' data%Jp8@J
(flakes&Jp/JJ
)or%J8pAJ
(that"IAgJJ
*e&J@pIJ
'e&JAo?J
(s%JAp@J
's&Ign7A
( for%JJg@J
'y trwają(JJ/pJ
%xt%EeA@J
' for%MJAIJ
#hat&TW??8
' this%7MJJJ
%e%CR5TA
& comment%g8JIJ
. is(N&JJJ
'docs(HMJAJ
*umentation%MZJFJ
'filter'IfJHJ
(unction%IQGqJ
'linter&<SJ?J
)st(I7JDJ
'map&I?JoJ
*per&J7JEJ
'pipeline#JfJHJ
'query%J@IoJ
'regex%oRJ6J
)turns is*N&JJJ
'same%I;A:J
'test%Ag/AS
+s%JL&pA
(hrows are(N&JJJ
%is%TU5[A
' function%J;JQA
0 is%A7JpJ
(handler%J;JAJ
/ does&J<JAJ
(is#[^6f/
(method%INJ/J
(needs&LCI(A
%row(I/pHJ
#idy%JEJAJ
#ldr%pJIAA
' of"pJIAA
* this&pJIAA
#o&J8A<8
#ranslate%a>JIJ
, the%2IJIJ
%ie(J@JDA
%oca(AEJ@A
&p&@2@nA
' imbriqué&JNJ/J
'po&@9@nA
#sdoc with throws&N&JJJ
%et this function*IIo@J
#une%@IAoJ
%rn"m16;A
' the%7LJDJ
#wo%In@eJ
#ype%I<@BA
' guard'I@JMA
- for%I?JNA
's&JnJJJ
(cript%AdJM8
&o%IgJIJ
#á%ARER/
"ugly%JEJ@J
#i(JpI@A
#ma(@6@iA
%lauts(Ag@JA
* come%AoAJA
#n%90^:A
% enum)JEI?J
&test&JIp?J
%a&'!]p8
%derstand%fJJIJ
&ocumented&NIJHJ
%e#;,:i8
& fonction&JJJ<J
%it%J@pAA
' converter(JIAM8
(tests#JAgAJ
%tangle&JEIJJ
&ested%JIgAJ
#pdate%:X@<A
) the%NAJIJ
%load%J@@MJ
%rość(JEI@J
#sa%@<@m8
& le(JDJ7J
%e%?V@dJ
& #)JEJ8J
'a&@JAcA
( deque(JFJpJ
(n(J-Jp]
) fft&JGJpJ
*orm&J?IAp
'map%JMJ8J
'of(JmJAJ
'the%AEJAA
&rs should&J.JNJ
#tilise)JEI@A
"v:ask(@@Z8p
&void(@IIoJ
* @this#@AJgJ
%create"C6SNA
+ @ask#:M8Y]
-condition%I@@kA
-doc)EAA@J
-fault#BZQg8
.inite%Ao6SJ
-judge&88NCA
-make'AK@DA
-negation(IA:Gg
-perf&Z4JbA
-say&WI7@A
.elf#P5aGg
.hape%8;IHS
.wap&Q@HpJ
-test(@@f@]
.his#SSYJ/
-wh%V#?_J
%document%D?CQJ
- @ask%A8JfJ
/judge&<J@JJ
/make%IgH]8
/perf(PAJgA
/say%NA@AA
/test%EJ8JA
0his(D@H@]
/wh%EAJIJ
%explain(p@RIJ
, @ask%YZ@J]
.doc(2JLJJ
.fault%Y]AJA
/inite#df?AA
.make&pAAIA
.say%n8HJ]
/elf%a@?H8
/hape&p@JIA
/wap#gJIIA
.test%gAAJJ
/his(n@]AA
.wh%j/@J/
%find(@KD?J
) @fault%@RE@A
+judge&I@NJJ
+wh#AgIIJ
'x+BoA@A
( @doc%IfJIJ
*fault,Jp7IA
*perf"IgJIJ
*this)Bp@@8
%generate*H@JNJ
- @fault%J8AMJ
/make)IIAEJ
/self%@JIMJ
0hape%JHJNJ
/this%I@AEJ
%handle&@r@HA
%improve%@9coS
, @perf(@I@pJ
.shape%HNJ8S
%know%PU^H8
) @ask%?ZhIA
+finite%QfZI/
+judge#Z;BJA
+say&n@KJJ
+this%6hh@/
%make#@aH[/
) @ask&?CR3A
+fault(In]>J
+make&A0oBA
+negation(L%JnJ
+perf(IPRdJ
+say%e[S7A
,elf%]9A2A
,hape(REJ?J
,wap&J>]<J
+test(H^p-J
,his%0U-[8
+wh%A:JDA
%optimize)AIJoA
- @ask"J?gSA
/finite#JYg8J
/shape)@7JpJ
/this(@@JpA
%reduce&@:@pA
+ @ask(J?JpA
-perf)A@JoJ
-this&IEJ9A
'factor%JN@JA
- @ask%I.Xf]
/condition#@Mf-8
/doc)E>JKJ
/fault%J<f.A
0inite%7^@f8
/judge'JDHJJ
/make)IEJ?J
/perf&@J@oA
/say%iA?I/
0elf%gE>@A
0hape(@MARA
0wap&R<@BA
/test%J<f?J
0his%PU]OA
/wh)]4[LJ
'move(?D@TA
+ @make"@DIcJ
-perf#@8@iA
-shape#@D8fA
-this%@kJ&J
'view(@IVAA
+ @ask!HpZH8
-fault#@fD@J
.inite"7geHJ
-judge(AA;IJ
-make(ASEHJ
-perf"JJV%J
-self(AAEJJ
.hape%J@9NA
.wap%@n;@J
-test%J@fJJ
.his&@?b7A
%tell%@-9L]
) @ask#A@;@S
+condition(A7MSA
+fault&/ABJp
,inite%Z@DJ8
+judge%8JNJA
+make%/JMJJ
+say&QANA/
,elf%Q7C@g
,hape%D@DJ/
+this"j6.@S
+wh#S@DA8
'st%AJo28
) @fault#JZf@J
+make"JIgIJ
+perf&J/pAJ
+shape%JHgJJ
+test%J@oAJ
,his+J@oAA
#ale)JH@Jp
' la(AI@Jg
&grind%IoIIJ
&idate%@7;CJ
+ my approach'JJMGJ
,the%J@AMJ
%riables%JDJ?J
#ectorise#J8JgJ
%rify%7?j?A
) the"@?s6A
*with%JJdJJ
. tests%JJdJJ
#oeg&E?@CA
' commentaar toe%MJJHJ
"w a(I?@WS
&dd%N&RIA
%be%HApIA
%clarify&pHIJA
&omment%DJIJ8
%do&J?JAp
&rop(JFJpJ
%explain%nAIJA
%fix%AgJJ8
%get(]GVI/
%leap)AJJ/p
%not&J<IAA
%put(GJJJp
%see#IDJJJ
&ign%J8NJ8
&ort&Jp@JJ
%tell%fJ>JJ
'sts%IJp@J
&hat%;:AC8
%use(JHJAp
%write%M@/@g
#aht)p8IIJ
%lk%f@BJA
' me%p8IJA
* thru#f8JJA
%nn%pIIJ8
%rum%[@>J]
( wird%gJGJJ
%s#R,D@J
& genau%pJHJ8
'macht dieser%gJHJA
'passiert%JAGJp
/ bei%A8IJp
%t%f@DA/
& doet%pAJ8J
#e#AI9dS
% also need%AAJEA
%'re%J<IRA
%igh#JJIHg
%lche(8JHJg
%niger%@<@dA
%r)pHHJA
#hat"^IC5]
' am i%ggGJ8
)re%II8Ig
+ the%8HD@S
(could#88MA]
(do%[RDA/
* i%R[GJS
+these%pJHJ8
+you+/JNJA
*es%oJHJJ
, #(pJIJ/
-it%/JJJp
-the"pJIJ8
/is)pJIJ/
(each(DJIJ8
(happens%J/AIg
/ if&88JJp
0to%pJJJ&
(if*8AIJp
* it's"8AJJp
)s#[@>@g
* #%pJJJ/
+a&&JJJp
+being%gJJJ/
+the#QIHAg
-is%gJIJ8
(makes(gJIJ8
- the#gJIAA
)ight break&AJNJ/
(would%%A_@S
- i&]JnJ&
.you#/JCIg
''s%[@6Ap
) better"AJIJg
*missing%/8JKg
1 is&JAHN8
*the#e?>6g
- trick%nAJJA
.worst%8JIJg
%en%SYQ@S
' does&pJJJ/
, this%gJJJ/
(it%b?AHJ
(offline&ApJJ/
(should&?JJJp
&re%[7g7A
( are'AJfJ/
, the&AJpJ&
)do"pA=7g
+es%gJIJ8
- the'gJJJ/
)is this%8JIJg
)should%AJHJp
('s the%So?AA
%ich%R@A6g
( is%AJIJg
)of(.IM8J
+ the%JJHJp
/se%/JM8]
*ne(8JJAp
%o%o6=@S
& calls(8IIJp
, this&8JJJp
'sets(pJJJ/
%y%gI?7S
& do#gSH88
) i&&gJA]
*they&pAJJ/
*we&pJJJ&
)es#[f@JJ
'is"f@?7]
) it%&JJJp
*the#g/@JJ
-re&pJJJ&
,is)pJJJ&
'not(8@JJg
'the&rAJJ/
#ie%p?H@p
%ll*A@IAp
' this%AIIJp
%shed"a.J1A
%th(InAAJ
'out&@2IoA
#ofür%7JIJg
( steht%8JIJp
%rks+ApI@A
&ld%JJJDA
( in&JJJE8
%uld#.9:SS
( a%A?B?p
*ppreciate"AJMJA
)be%JMIM&
+ handy%JIJN8
%zu&o@HJJ
#rite#D9e9A
( a":!S<J
* linter%HJJMA
+test&II/Kp
*bove&NAJHJ
)down(MIAHJ
)help strings(MHJHJ
)it&HAHN8
)tests#IAgIJ
*he&I7SNJ
, missing(H8AMJ
+is(INAHJ
- in(JNAGJ
%ong%JpAIJ
#yjaśnij(f@I@J
"xctest%IIoAJ
#ml&8NAJA
#unit!JAgIJ
"za(@<@QA
%pytanie(J@IoJ
#u%@;@eA
% viele&J@IoJ
"à%pIHJA
"ça%%g>n]
#ok(@9@oA
"è thread)IAH@p
"écris%FAgNJ
( des#JJgHJ
"глянь&A@N@J
"добавь%D@RAA
) юнит-тесты(IJgGA
"исправь&IoJAJ
* ошибку%If@JJ
"как%f@IJJ
& работает%gAJJA
&ая сложность%AJIIp
#нопка(AfI?A
"напиши#A7eDA
) тесты(IJgIJ
*функцию#IJ@MJ
#е%ofI@8
"оптимизируй(AHJgJ
"покрой(J@p7A
%чему%f@?JJ
%ясни)o@IAJ
#роверь(AHM@J
"разбей(IDJ@A
) на функции%IDJ@A
#еализуй&IAAEJ
"скажи)A@N@J
#лишком%@<@eA
"что%o7C?J
& делает%oJIJA
- этот#gJHJ8
"это%ANH@S
"この関数をリファクタリングして(J<JHA
"テストが遅い(JA/gJ
&を書いて&IAp@J
&ページが空になる%Jg/JJ
"优化性能%A@@pJ
"整数か小数か&J@I@p
"测试太慢&JA/pJ
"结果不对%JfIIJ
"能不能再快点(J8HpA
"这个应该单独放一个类&8NJIJ
"高速化して%J@JoJ
"왜%q7=@g
"이(f@C@A
# 코드를%R?E@A
"주석#MJJIJ
"테스트(IpI7A
& 작성해줘"JAgAJ
!#%jScFA
" #)JJpFJ
#gives%JgA@J
#returns%Jo@JJ
#to%J#SpJ
"!&CDFBS
"$%MgFf8
!$!#%=gd[8
#a%B>ZNA
%11y#JJMIA
%ccept(J@JNJ
*s(JgI7J
'élère#JIJfJ
%dd%;7ZCA
'ress(If@YJ
&icione#M@AKJ
&vise&JHHIp
%ggiungi%N@AIJ
%joute#A@[DA
%llow(HAANJ
&ways%JnJIJ
%n(K7ANA
&notate%D@JIJ
&y%A6D@p
'one&@pJJA
'thing)A8NJJ
%pply%JMJAA
%re#.-;@g
&regla&Ao@@J
%s%p7A1J
&sert%J8p@J
&ync"JDJAA
%ttachments%J@JEJ
%udit%JJ@DJ
%void(A7JpJ
%ñade%D@?C8
#bash&IcJEA
&ts%J@g@J
%e+@@W@A
&im*AoJ?J
&st%J@KHp
&tter#>:fg8
%igo%J@JgA
&nary(J@InJ
&tte&T%KRA
%lind%J@MAJ
%raucht)JJ&]g
&eak%pD?J8
&ing'ADIRA
%u+p7I@A
&ild&@o7KJ
&tton%@gJIJ
#c'est#f6DZA
%ache%AAJoJ
&n%-]8H]
''t(JpJ7J
'not%JnJJJ
%hange%@a]68
&e'J@M@J
'aper%J@JoA
'ck%@7jI/
%i%H@qPA
%lass#I?7Lg
&ean%C2@BJ
'ver%JEI@J
&i(J?IDJ
&ose%JeIIJ
%o(o5D?A
&de&A>EU8
&loca&B@IEJ
&menta)E@I@J
'ment#e.;@g
+s%AIN@A
'o"f@II]
'pleta%C>IEA
+e&IHJNJ
(osition%JNJHJ
&ntinue(J@AEJ
'vert%JMJ@A
&py%JbA78
&rrect%AAE@J
)ggi(AfIIA
(ige&Ip@IJ
&uld%.;@]S
&ver(J@gAJ
)age(J/gJJ
%pu%J7JgJ
%r(J@N@J
&ea%H?gDA
(te%H@]DJ
&itique%IIDIJ
&on&JJJEA
%ss#@_7;/
&v#JJJM8
%ut%@*ARJ
%zy)A@AAp
%ómo%o&IJS
#daha%@<@eA
&i(J@N@J
&s&7[73A
%eadlock%JAE8J
&bería(7fIIJ
&code%oAIGJ
&dupe&JEA@J
&lete%J)JMJ
&masiado%@;@ZA
&r%@p7fJ
&s%ABWA&
'cribe"U7d?A
%id%A?MJJ
&e%:a?>8
&fference%JJJHg
%laczego%eA=Jg
%o%7R/^g
&c&N@IJA
's%No?#J
(tring&N8IIJ
'ument%D7I[A
,a%MA@JA
,e(D@AJA
&daj&M@=EA
&es%%@E7p
(n't#ASIfA
&ku(E7JAA
(mentiere&E@J@J
&n't%IIIoA
&uble)JoI@J
%rop&@9ApA
&y(JEJ@J
%uplicate(JnJAJ
%á(ARE?A
#early%J8InJ
%l(@oAAA
&i5&oJAIA
%num%ABGDS
%quals(J@IDA
%rkläre&oHIJA
&ror&Jo@AA
%scribe#B?RD8
&t-ce%8@M?S
'á%JINJ8
%very%;?fIA
%xamine&JI<IJ
&it'JfJ@A
&pected"JpAAJ
'lain&rI?I8
)ne(oA@JJ
(ica%qHI@A
)que%o@JJA
(ícame%oIJAA
'ort&J7JEJ
(se&J@JEJ
'ress%AE@AA
&tend#IIAMJ
'ract%IMAJJ
#faut-il(AJ7Jg
&z&7?BpA
%eedback"JADIJ
&wer&H:@oJ
%ile%JpI8J
'l%J@@EJ
'ter#@,@jA
&nd%7CD@A
'ish%IIAEJ
&x)@p@@A
%or%9@><g
%unction&J/JNJ
%xi&IoI@A
%üge&KAo=J
#generate%DHZ98
&t&ATUX/
'ting%8Z@@p
%ithub(JA8DJ
&ve%Z2]@8
%leiche(JDI@J
%o(RB_B&
&doc&N8JJJ
&od%JIMJ8
%rade(IIM8J
'phql%JJJMA
&oup%?T@2A
%test(A@p@J
%uard%JNJGJ
#half%?o@dA
&s%JpH8J
&ve'J@MAA
&y%@8JJp
&z(ADIIA
%eavy&J@IoJ
%igh%J@JfJ
%ow#@90@g
%ızlandır(J@@oJ
#i%gS/Y/
%'m%fI?7g
%l%9n@B8
%mplement(IIAMJ
-a%IJAMA
'ort&IGJNJ
'rove%K;=oA
%n&o@?U/
&cluding#MJSGJ
&dex(@@@q/
&finite(JpJ7J
&line%N@IRA
&troduce(I;@SA
&valid%JgAIJ
%s%/9CQg
&so(A9I@g
&t&@%D@g
%t&6q@S/
&'s%ApI?J
#javadoc%NIIJJ
%est&A8JJp
%sdoc&N@JIJ
#k6(J7p?J
%afka%AJHJg
&nnst%f@C@A
%now%nIIJJ
%ommentare%N@IIJ
%ürzer&JEJ@J
#la&7e6p8
&zy%JJJfJ
%e(8oL@8
&ss&@2?mA
&t%?[6Kg
%gtm%JJNHA
%ist#2HD6]
%oad(J@[dA
&ck&@5ofA
&g%I/JMJ
&hnt%JAJ@p
&ok%%oE@8
(s(@DA7J
&s(In.SA
&wer&JGJpJ
)cases&J8JoJ
#maak&?n?]8
&ch&@E@AJ
&ke#6UHV/
&ny%?V?ZA
&trix%@g@(8
&ximum(JfJ/J
&y#JJf8J
%eaning%pIJJA
&mory%JgC78
&rge%IeA0J
%inify(J@JfJ
&ssing&LX[>A
%ock%@AAEA
&dernise%JMJHJ
&stra&J@@EA
&ve(@NJ@J
%ust%@[?nJ
&tex(AAHAp
%y%E?9OJ
%ůže*J7JIp
#nach(ApIIJ
&pisz&B@[E/
%eed#g7R6S
(s%DISYA
&sted%JEJAJ
%ie%o[I7A
&t&INIAA
%o&ZMH=8
&t%Iq?6J
'e(EIJ@A
'hing%I)oJJ
'ifications)J@@<J
%ull*JIHIp
(になることはありますか%J@J@g
%ão(RfI@A
#o%InD88
%n%7g6_8
&e%-DCBJ
&ly(JAAgA
%penapi(MJ/KJ
&timise%JIJoJ
#page%If@RA
'ination%J]8;J
&rallel%IIJgJ
&ss%JEJ7A
(e&AEAIA
&thlib%JDJAJ
%erché(fAI@J
%hpdoc%MIJIJ
%o(gR.@A
&praw&Ao@RJ
&urquoi%g@HJJ
%reciso)J@J?p
&int(@@JNJ
)s%JfJHJ
&omisify)@E@@J
'perty%JAfJA
's&A@K>p
've%g8d@J
(ide"YIJMJ
&zetestuj(J@gAJ
%tal)J@N@A
%ull%JLJ1J
&sh(@NA@J
&t%K;f4J
%ytest(J/pJJ
%ásalo&JEJ@A
%řidej(E6?;A
#qu'est-ce%@@D>g
&al%AJHJp
&e&o7?M/
'lle(8AIJg
'ry%JAJD8
&otes(AfJ8J
&é&7JIJp
#read&J>JWJ
&dis&J/J@p
'uce&AAJoA
*r%pIJ*J
&factor#@h77A
,iza(IDIJA
&gex&6.@sA
'ression%J&pJJ
&member&@AJEJ
'ove(IDI@J
&name&IEJ@J
&pair%JpIJA
'lace%I<J78
&st%J@ANA
(ructure#JDJIJ
'ult"?[GAp
&try(J/JMJ
'urn&I9AEJ
*s#JfJ@J
&use%J@JfJ
&view(AIE@A
&write%A:gI8
%oast(A@M@J
%spec#JJgAJ
%un&JAJoJ
%äum*ANI@J
#same#@2@2J
'ple%J@JDJ
&ve%JIJ3J
%chreib#27[BJ
(ijf%D@[AA
&ript%JA8MJ
(vi#B@IDA
%e)8oJIS
&curity#JAMAJ
&e#?U^I/
&mpre%AoJ@J
&nd#@IeCJ
&rve)8@J@p
&t#@9Ae]
%hould%7h7BJ
'w%[.eMA
(s&InJAJ
%iempre&JoJIJ
&mplify%JDJ@J
%komentuj(N@I@J
%low(JJ/pJ
%mell&JJ*JJ
%olve&Jp8IJ
&me%*dc98
(thing&@)S:A
&rt&@q6A8
%pec%IJgIJ
'ed&J@AoJ
&lit%JEJIJ
&ot'A@DAJ
&rawdź'A@M@J
%ql%JSJD8
&ueeze)J@IpJ
%tate%N?ABA
&orybook%NJ7IJ
&ream(J?JoJ
(ss(J@p7A
%upport"I7@D]
%vg&JHJEA
%witch(JGJNJ
#tabs(J/J@g
&gs%IY@<A
&ke&oK?AA
(s!J8JpJ
%e&I<@QA
&ll"T-*7S
&st%@^[/8
(a%AJg@J
(e(JAg?J
)s%JAp@J
(s%Ihm.A
%hat%i3??8
&e%:]-_8
&is%VTGHA
&ree%A@If]
'ottle%J@JnJ
(w)I7pIJ
%idy%JEJAJ
%ldr%gJHJA
%o%K0:;8
%rie%JJJEA
&op%@<@eA
(po&@<@QA
%sdoc&N/JJJ
&et(IIp@J
%urn#PBJDJ
%wo&JOJnJ
%ype%H<@E8
(s&JmJJJ
)cript%JeJC8
%á#@fC[/
#ui(IgJ7J
%ma&I@@r8
%n%80SLJ
&a%96Sq8
&defined#IgJJA
'o(J@JDJ
&e%2,9L8
&it)J@pAA
%pdate%DP@:A
&load(J7IEJ
&rość&AEI@J
&side(JeJ@J
%sa%@E@ZA
&e%@M@PJ
'rs%IeA9J
%tilise(IDJ@J
#va&ARCo/
&lgrind%IfIIA
'idate"I@DBJ
&riables%JEJ7J
%ectorise%@@JfJ
&rify%@?q@A
%oeg%D7@:8
%ê*J/EJJ
#waht(p8JIJ
&lk%e&CJA
&rn%D.ADA
'um%[@>I]
&s%f7HAS
&t%o7C7J
%e&OKTC8
&'re(J;JQA
&igh#JJIIg
&lche(8JHJg
&niger%@9@nA
%hat"gI:6g
('s&o.69g
&en%HQH?p
're%R7Q6g
&ich%@?AHg
&o%f6>@]
&y&p%?@]
%ie%p???g
&ll*AJIAp
&rd)H7JJp
&th%?dAEJ
(out%?:IoA
%ofür&&JJJp
&rks(AoJ@J
'th!AIMAJ
&uld%8BA1g
%rite#:0H:A
&ong%Jg@@J
#xctest(IIoAJ
%ml#BM7IJ
#y%8/MJ]
#za%@<@eA
&pytanie(A@IfJ
%eigt%JoI@J
%u#@;@eA
#à"f@JGg
#ça%7_?dS
%ok&@2@nA
#écris(FJgLJ
#всегда'JfI@J
#глянь&A@N@J
#добавь%17fBA
&дай&E-@<A
&пиши&E?IBA
#есть%@6E6p
#исправь%JpJAJ
#как%f@?J]
%нопка&JoI@J
#напиши#D.eA8
%ужен&A6o7p
#опиши)<JJJJ
#покрой(J@p@A
&чему(gAHJA
&ясни(o@IAJ
#разбей%JEJJA
#слишком&@9@nA
#что&[?C=g
#テストを書いて&IAp@J
'ページが空になる*Jp/JJ
#写单元测试%JIoIJ
%得怎么样(JJMHA
%测试%JJgHJ
#能上线吗(JJNA8
#高速化して&J@IoJ
#이%o8D@8
#주석%MAJ@A
#쿼리가&A7IpA
#테스트%Jg]6A
!+aside:document#9A@Ig
1$&@JIIp
)explain%oAJJA
0$%e7CJA
)fix%Re/[8
,$%He0[A
)generate#AKIMJ
1$#BAIDJ
)optimize%AA8pA
1$%AB8gJ
)refactor"?M6s8
1$#?D7LJ
+view#R?_C/
/$"e6k6&
"mark:ask&[7EHg
+$%d.<?g
(document#Sh6I8
0$"1M1O/
(explain%8IREA
/$%/[RDA
(optimize&@f[)A
0$"?RZD8
(refactor%I:/US
"none!4b#b8
%un:document%:8DDA
0$%C7CDA
(explain(i@??A
/$&pI@@A
(fix%6e9CA
+$%7n1:8
(generate%?U?;]
0$%HCG:J
(optimize%I@AoJ
0$%JAAfJ
(refactor%;Z:5J
0$%BT;6A
*view">1VCA
.$%@0SCA
(test&I@pAS
,$%@7qCJ
"question:ask#RIAIg
/$"[@:Qp
,explain"oIB7g
3$#fIB@]
,review&ARNJA
2$(ARDAA
"request:ask"RKD6J
.$#L@f8]
+document&b?8?J
3$&W?AAJ
+explain"hHI7S
2$%f@TA8
+fix%/g8TA
.$%/o0T8
+generate%BAIMA
3$&B9IEA
+optimize#JJ7iA
3$%JI7hA
+refactor%AN@IJ
3$%AMIQA
-view%A.MRJ
1$(@7VRJ
+test#@AfJS
/$%@@gJS
"statement:document(N@AIA
5$%N@AJJ
-fix#7fKJ8
0$%7fSR8
-optimize(I7SoJ
5$(J@JpJ
-refactor(@V7JA
5$%8i.Z8
-test(J7gAJ
1$&J/pJJ
!->+JEJ@A
!0&I]GnJ
" 0%R@oAA
#?&pI=7S
#and%o%I6p
#coverage%JJp?A
#gb(J8IfJ
#k%@36Qp
#lines(JEJ.J
#m%J&JpJ
%b(I8JeJ
%inutes%J7JpA
%s)A7JpJ
#of%J/JpJ
%n(JoJ@J
#s(?RInJ
%ekunden&AIJoA
#threads(JAgHA
%o"JfLAA
#users%J%JEJ
#with(6I@qA
"!*pRJA/
"$&Qq56S
!1!%JoJAA
"4!(J7JJg
":…able%@i?2A
&r&A[CC&
' nothing&@TAU&
%ed%8Ud8]
' aside&E?SB8
(mark'AJZ8g
(nothing%7qI7A
(request%J@GL]
(statement%Ce[68
&n%SVT"8
' nothing(-aK-8
(question%mIRK8
(tongue%'Ep=8
&r%7Q5_J
' aside#@d6hA
(nothing(JJ>V&
*un(M?B@J
(request%5;IL]
(statement%HR@gA
(tongue&E^?+g
%ing#CK8R/
( aside%@lA:A
)mark%M17@J
)nothing%!]?^]
)question%VIIp&
)request'IR8gA
)statement&K8N@8
)tongue%DALH8
&ve%o@JB8
( nothing(f@AB8
%ly%6M8p/
' nothing*@PIpA
(request%J;:JA
(statement(JMI7J
%s%7gBRJ
& aside%A/<DA
'mark(@REJ8
'nothing%,q?]A
)un%Klp?A
'question#IYL8]
'request%Bo?@J
'statement&?])fA
'tongue%.9UIJ
%tion%BQ?EA
) mark%D6LJ8
*nothing&C(@_8
,un%J7RMA
*statement)Io79J
*tongue(@@RNA
!2!+AmA[A
":…able%@f@dA
) nothing(Ad@YA
&r)JFATJ
' nothing*RF?aA
(tongue&;RI=g
%ed#g^GI/
' aside%d:AM8
(mark&AJGJp
(nothing%hGPJ8
(request"eTR/A
(statement&BoRG8
&n#.TQU/
' mark%B@M@A
(nothing%B/ZM/
(statement"I_/RJ
(tongue%6f7MJ
&r#9[5MJ
' aside&f[(IJ
(nothing(/RPD8
(question&Io5J]
(request&IDSOJ
(statement%Ko7PJ
(tongue&DS+B]
%ieren%BA?NJ
&ng%8QTg/
( aside(I0AhJ
)mark%?>if8
)nothing%,h,mJ
+un%KOINJ
)question%@.ED8
)request%D8IZA
)statement%I7dnA
)tongue)KcJIJ
&r&@3A7g
' nothing(@1B6g
&ve%Ai?@J
%ly(e[7]/
' nothing%%T@j/
(question(pAIJ8
%s#KKTPA
& aside%eTC08
'mark%B;N@&
'nothing%8KNH8
)un%DLHQ8
'question%o?CAS
'request%Sl6V8
'statement%:o-QS
'tongue&9BCXA
%tion#1]H1S
) aside(Io9AJ
*nothing%3MZ6/
,un%lhI98
*statement&N?8:J
!3!&]A@>p
":…able%?IE)S
) question"A>LJS
*request%>_82J
&r(Qf>7]
' tongue#-i[@J
%ed&8dRIp
' aside'IfJIA
(mark&E/KJA
(nothing&.l0ZS
(question(AAHAp
(request#@eJ:A
(statement&HRI.p
(tongue#A>j@S
&n#CP]GA
' aside%Jp@IJ
(nothing&)8]@A
(question%8AMJJ
(statement%Hp[@A
(tongue%7=knS
&r%IQ6VS
' aside&TA5E8
(mark%FeLE/
(nothing#7RP2J
(question%.RGV]
(request&CES?8
(statement%@f@2A
(tongue%q?%EA
%ing%JSTA/
( aside%B)lBA
)mark#/iIJJ
)nothing%Fo6N8
+un%JINGJ
)question%o6C@A
)request%I&LUJ
)statement%?ZgQJ
)tongue%hQVH&
&r nothing&@d@EA
&ve(PDd@A
( statement&J3S7J
%ly([1]QJ
' request#ZID@A
%s"J^V58
& aside%<A_@/
'mark(AVJ.J
'nothing"4V;S/
)un%<.]:/
'question#[-AIg
'request#YLJ?]
'statement%Bp%QA
'tongue%CMT5/
%tion"7ZLE&
) aside)HIANJ
*nothing%JpA@J
,un&JlJFp
*question*JBNJ/
*request&JJlJJ
*statement%IZ7<A
*tongue%7AANA
!4!%pg&7J
"1!(JeJ8J
":…able#?aD//
&r%Y=Aeg
' nothing&7qD6A
(request#f8JJJ
(tongue(@?T@g
%ed%%_7fJ
' aside(JqJFJ
(nothing&B['[8
(question%IhA7J
(statement%Kn[?A
&n%BIEJ&
' aside(JAJDA
(nothing(8IM@A
(question&[6KoA
(statement%HpA@J
(tongue%D?C?A
&r%IM>^J
' aside%2q&BA
(nothing&-UG_&
*un#MASHJ
(question%e)AIJ
(request#RUSGA
(statement#?i78A
(tongue([D>A]
%ing%^>I8]
( aside%U;?8J
)nothing%"Jfi/
)question#[R:S/
)request&8J79p
)statement*N/B@A
&r)@CHE8
' mark(J<IJ8
&ve%IrJ7/
( statement#IMJ@J
%ly&Zj6FA
' request)JEJ?J
(tongue%pA@IJ
%s!;/VR/
& aside&@BRoA
'mark%9W@@A
'nothing%K7TD/
)un%:P]9J
'order(I8JEA
'question"p@i-8
'request%SDE7A
'statement%AcHpA
'tongue)K*S?S
%tion%ML>18
) aside&e7PNJ
*nothing&UU%:A
*question#:JM@8
*request%JN8@J
!5!(IR@7g
!7!&]7JE8
!8!*AEJ@S
!=1%69[V8
#c!6h8UJ
"2-3c"KhII/
#–3%/KBTJ
"4+c#KB-CS
#–7!=j9/g
"8+!ieY6/
"any!6i.UJ
#side:document#;AHIS
)explain#[.DJA
)fix%fZ/RA
)generate#A8JDJ
)optimize"7E7[A
)refactor#?;7jA
+view"[-a9A
"errors.JnJ@A
"mark:ask&?/EQ]
(document#0a8G8
"nothing:generate"5i.aA
%un:document&N@B@J
(explain%q@@@A
(fix&Io>CA
(generate%>gH:A
(optimize%JAAfJ
(refactor%Ar6?8
*view'IIMIJ
(test(@@hJA
"on:code!@jBQ/
* ^a%'JnJ8
-11y%J@MIJ
-ccept'J@JDJ
2s&JpI@J
/élère"JIJfJ
-dd%8S[;A
-fter%AoA@J
-ggiungi#C?@DA
-joute"96nDA
-llow*GAJNJ
.so(I@JEJ
.ways%JoJ@J
-n&V#@LA
.notate%D@JJJ
.tes%JIgAA
.y&A>E@]
/thing)J8EJA
-pply#JMJAJ
-re%86;A]
-s(eIA8J
.sert&J8p@J
0ss%J@DIJ
-ttachments(J@IEJ
-udit(JJGNJ
-void(J7JpJ
-ñade#L@?MA
,bats&J@o@J
-dd(J@o?J
-e+J@N@A
.fore%JJMJ8
.im)JoJ7J
.tter%AGIg]
-itte&U&L?A
-lind&J@N@A
-oilerplate%IBADJ
-raucht(JJ/]g
.eak%p*IJA
.ing%K;AYA
-u(p@I@A
.ild(Jg@8J
.lk%JJJnJ
,c'est(]ILS&
-ache#JAJfA
.n"KB-U]
/'t)JoJ7J
/not%JoJ@J
-hange%IEAAA
.e&J8NJA
/ck%?AhHJ
-i%IIflA
-lass&IA8Gp
.ean#LDA/J
-o&o@C@A
.de%?5;a8
.mment#V/>@]
3s#@fL@J
4?(GJMJJ
/pare%JJpIA
0leta(IHJDJ
3e%JHJNJ
.nnection%IgARA
/vert#JMJ@J
.py!J)AZA
.rrect%IgIIJ
0ige%Jg@IJ
.uld%^:HGJ
.ver&J@p?A
-rea#HIgBJ
0te#IAAMJ
.itique%JIDIJ
-zy)A@@Ap
,daha(@;@ZA
.s&7q798
-e%EG@2A
.adlock&J&NJJ
.bería&7d@?p
/ounce(J?JoJ
/ug(IfH@J
.masiado&JEI@A
.r%>f8oA
.scribe%gJ7JJ
4/it)>JpJJ
-id(AHMJA
.e%8k%OA
-o%762f]
.c%JoIAA
/s%Lo?7A
0:%<JJJA
0tring&EAIJJ
/ument%D8@ZA
4a%NJAAA
1ment(D@I@A
.daj(L@>EA
.es%%@M7g
0n't%7fIRA
.n't&A@IoA
.uble(JoI@J
-rag(J?JEA
.op(JDJ@J
.y(JDJ@J
-uplicate*JmJAJ
-á(JRM@A
,early(J7JfJ
-l(Ao>BA
-quals%J@JEJ
-rklär%nIIJJ
2e(o@IAJ
-s%/_H@g
.cribe&E@RAA
.t-ce%8@B@p
-very&:@@oJ
1thing"?NIIA
-xit(JfJ@A
.pected%JoAAJ
/lain%iR7@8
3()(J;AAJ
0ica#iHIJA
1que&p/JJJ
/ress'JMJ?J
.tend(IHJMJ
/ract%INJIA
1e(JE8AJ
,f-strings%JNJ@J
-aut-il)AAAJp
-eedback"JADIJ
.wer&H;@nJ
-ile&JpI@J
/l%C6@DJ
.nd&A:E@J
/ish%@AAMJ
.x(Jo@IJ
-ull&KJJlJ
-xi+IoI@A
,gebruik'JDJ?J
.ht%AHERJ
.t&@UAXJ
/ting%8[I@g
-ive#Z9h58
0s%JoJ8J
-test&J@o@J
,half%?f@nA
.ndle(IQ@DA
.s%JpHAJ
.ve#JeCAA
.z%7E@[A
-eavy%J7JoJ
-igh%IAJfJ
-ow"d-h7]
,i%^:AS/
-'d&W(A?A
.m&@Gp@]
-f&ApI@J
-l%8nSAA
-mplement%HIANJ
0émente(J@IDJ
/rove%M@HoJ
-n(o8?KA
.dex&@@ApA
1?%JJIp/
.finite&JpJ.J
.line#C0@eA
.sert"NJ=MJ
.tegration%I@pHJ
/roduce(JDJHJ
.valid%If@IJ
-s%78CIp
.n't%J8IJp
.so(J9I@g
.t&8.E7g
-t%1B>TJ
.'s%ApJ7J
.erator%@mJ;8
,javadoc%MIIIJ
-cstress(J@o@J
-est%AJgAA
-sdoc%M7JJJ
-unit&JHpJJ
,kijk(J@MJA
.ndly#RY2KA
-ommentare&N@J@J
-ürzer%JEJAJ
,la&An-SA
.zy%J@JfJ
-e(/pL@8
.aks?%J&NJJ
.g(f@@IJ
.s%N@.eJ
/s(@:@nA
.t's#@;f8J
-ist%@eE4p
-o%A@MN8
.ad(JJfYJ
0s&J/JpJ
.ck%@?ffA
.hnt%JJI@p
.ok%@IEIJ
.s(Jn.RA
/t(JpIJA
.wercases&J8JoJ
,maak%6e?a8
.ch%@<?L8
.ke"?kG;/
.nca&JoI@J
.p&JEJ8J
.trix(Ih@7A
.y%]Af8A
-eaning%pIIJA
.mory%JfM.8
.rge(JaG8J
-inify(J@JoJ
.ssing&NOR?A
-ock%J?J<J
.ins(J8JfJ
.re"@:[nA
.ve&@NJ@J
-ust%Ae@AS
.tex(A@IAp
-y&N/9ZJ
,n+1(J7JgJ
-apisz%LIo@8
-eed%o7I@J
0s#BIgQ8
.xt(B@@NJ
-it:&D<G@A
-o%[MHF/
.t&[l@@S
/e(EIJ@A
.w*J7JEJ
-ull&IR=@g
.mba*J@@oJ
-ão%foH@8
,o(@fDA/
-k%g7NI/
.ay%_[G[8
-n%7r=D&
.e%6NA=S
.ly&8[@p8
-ptimise(IIJoJ
2ze%E[A-A
-ur&L(CR8
,page%JfJQJ
.rallel%IIJfJ
.ss&JEJ7J
-erché%o@H@J
-gtap#J@g@J
-lease"mPiH/
.s"pJD68
-o(g[.@A
.r(g@IJA
.urquoi%g@HJJ
-r%JIN@J
.eciso(J@J?p
/fetch+J@@oJ
.ices%JfJIJ
/nt(A@JNJ
1s&JoJHJ
.operty%IQgAA
/s%8@M@]
.ueba#J8gJJ
.zetestuj(J@gAJ
-tal(J@N@J
-ush&JNA7J
.t%iE8+8
,qu'est-ce(I@M@8
.al(8JIJg
.e%n%@q8
/lle(8AHJg
.é%e@J@J
,race(A@E@J
-educe)A@IoA
.factor(AgA@A
.member%I8JNJ
/ove(IEJIJ
.name(IEJAA
.place#IDg7/
.try(J8JEJ
/urn"JKJ)J
.use%J@JfJ
.view%JJEIA
.write%@9RfA
-ifattorizza%JDJ@A
-oast%A@NIJ
.ws%JpJ/J
-spec%JJg@J
-un&J@JoJ
.stdoc&NA8JJ
,same%@<A8J
.ve&JIJ<J
-chreib#;AJBJ
0ijf%9?[DA
-e*8oIIA
.cond%J@M@J
/urity%JAM8J
.para(ADJJA
.t#J>Ae]
/tingwithcopywarning#JgJ@J
-hould%5j6[/
/w%[%eDA
0s&JoJ8J
-iempre(JnJ@J
.mplify%JDJ@J
/ulate)JJo.J
.nce%An@@]
-low%JJ8gJ
-o&o9H8J
.me%;nQ-A
0thing&I<D68
.rt%I/@gA
0s'J.JgJ
-pec#JJgIJ
/ed"I.ffJ
.lit%IEJ@J
.ot%JANJJ
.rawdź)A@NIJ
-ql(JdJ@J
.ueeze(J?IpJ
-tate"CX7:A
0ic%JGL?p
.orybook&NJ8IJ
.ream(J?JpJ
-upport&IAAEA
,tags(IIIEJ
.ke([0A:A
-e)@<@QA
.ch%JEIAJ
.ll#j7?@/
.st%ATf6A
0a%JJg@J
0e%JAp?J
1s%JAp@J
0s#Iid.A
0y%J@AfA
-hat&]EI?J
.e%:^5]A
/re&@8@b8
1's%[e@AJ
.is%8DHAJ
-idy%JDJAJ
-l;dr%pJHAA
-o(@A@EA
.o'@D@YA
.string(J7JEJ
-ranslate"V?JIJ
.op%@;@nA
0po%@E@RA
-urn"[1A:A
-wo%An@lA
-ype%BN@?A
0script%AlJKJ
-á%ARMS8
,ui'JgI@J
-n%:;f?A
.a&)-UfA
.e#;,:^8
.it)J@o@J
.tangle%AE@AJ
/ested&JIp@J
-pdate%LfI>A
.load(J7@EJ
.rość(ADI@J
.side(IfJ@J
-sa(@;@QA
.e%@W@P8
/rs#IZ@;J
/s%J@IpJ
-tilise(IEI@A
,va(AIKf8
-ectorise%I8JpJ
.rify%@@h@A
-oeg&N?@CA
,waht(p8IIJ
.lk%Z/MJA
.nn%gIHJA
.rn(;.@;A
/um%[AGI]
.s%f-DA8
.t(o@BA8
-e%9@hB8
-hat#e6M.S
0's%fQ07S
0s%pJIJ8
.en%GQ@CJ
/re"76p.]
1's&]o?A8
.ich#Z@77g
.o%I??@g
.y%oI?@J
-ie%p?HAS
.ll&A@IAp
.thout&?BIoA
-orks+ApJIA
/th"AJNA8
.uld%582Sg
.zu&o@IAJ
-rite#C8f@A
.ong%JpA@J
-yjaśnij(f@IAJ
,xctest(I@o@J
-ml(?MJIJ
-unit#JAgIJ
,y(J8EIA
-ou)Jo@@J
,za&@<?ZA
-eigt(JfJ?J
-optymalizuj&J@IoA
-u%@B@fA
,¿hay(HIHJp
,à%gJIJA
,ça%7_?eS
-ok'@:@eA
,écris&FJSMJ
,всегда(JoI@J
-ынеси(JM8@J
,глянь&J@N@J
,добавь%C@7DA
.пиши%C?I;A
,есть&A@N@A
,исправь%JpJAJ
,как&oAJJA
,напиши"N7R@A
-е%o[I@/
,объясни(gHIAJ
-пиши(3JJJJ
.тимизируй%AHJpJ
,переименуй#JDIJJ
-очему%Z7?@g
.ясни(fIIJJ
-роверь%AIN@J
,разбей&IEJ@A
,сделай%@E@<A
-кажи(A@N@A
-лишком%@;@ZA
-юда(JoI7J
,убери&?9@oA
-прости%JEI@A
,что&o@C@&
,コールバックはいつ呼ばれますか*nAIJA
,テストを書いて&I@p@J
,优化性能%J@IfJ
,写得怎么样)IJNGA
,这样线程安全吗(AJGJg
,高速化して%J@JoJ
,리뷰(I8K;A
,왜%s7>@A
,이&o0D5A
,쿼리가(AAIgA
,테스트%JgJ7A
/가(JA/]g
+aside:document%9AIIg
1explain"eACIA
1fix%@nARA
1generate%AAID8
1optimize"@;@[A
1refactor#?D6VA
3view%R7a@A
+mark:ask&?/<@]
0document%8hBHA
0optimize%@fJPA
+nothing:generate"5i8h8
-un:document(M@J@J
0explain%s@@?A
0fix%@n=DA
0generate&>N[9A
0optimize#JAAfJ
0refactor%MN?@8
2view(IJNHJ
0test(J@pIJ
+question:ask"QABIg
4explain%oSJA/
4review&ARNJA
+request:ask"D8i.8
3document(MIAJA
3explain#[Ph@8
3fix%9J0TA
3generate%@9QE8
3optimize%IAAqA
3refactor&AW@Q8
5view&@7EKJ
3test%IIpJJ
+statement:document%D7JAJ
5fix%AgJR8
5optimize(@7RfA
5refactor(@V7QA
5test(A7pAJ
+tongue:ask%[G;>g
2document(ES6KA
2explain+r8A@8
2fix)InT98
2generate)B67WJ
2optimize.J@IpJ
2refactor*?NA@J
4view+7JNAA
2test(@RnRJ
&little*@@@Eg
, ^a)I@AEA
/dd(;AAJJ
.bash&J@J<J
/est&JJJGp
/uild#J8JMJ
.c'est)8JIIp
/an%I7f?p
/reate%IIADJ
.difference%AAJHp
/oes%J8JIg
.hello%JJJD8
/ow+/JIJp
.i(AH?N]
/mplement%JJ8DJ
/s&AJGn]
.kafka"AJIJg
.let(JIJHp
/gtm?%JJNH8
.please#7IADg
.query(JJJ2J
.regex%IIJEJ
.script%IAADA
/elect%JIJEA
/hould&JJI@p
/ql&J8JEA
/vg&JHJNA
.type&IIJNA
2s(JmJIA
.un(J@INA
.was"8JIJg
/hat*/JJJp
2's(8AIIp
0ich%AIIJg
/ofür%&JJIp
/rite+IA8NA
.что)AJIIp
-aside:generate(@?AE]
3refactor%JFJ^]
-mark:ask'JJIHg
-nothing:generate.@@@Eg
/un:generate)J@ANA
2refactor(JdJJJ
-order:generate(I6@DS
-question:ask*AII@p
6explain,/JJJp
-request:generate!8J8NJ
5refactor&J=ILg
-statement:fix"JgAIJ
-tongue:ask,AII9p
4explain.8JIIp
4generate)@@JNJ
4refactor,J?INA
6view,J@HNA
4test(IJA7g
&nothing,A@@Eg
&scrap%JY]9J
'tub*?@REJ
#rder:generate&I%@Ep
"question:ask"Q@M6g
,explain#fA@@]
,review&ARNAA
"read:ask%R@C6g
(document%EJAIJ
(explain&q@A@S
(fix%AoJJA
(generate#6T@VA
(optimize)I@IpA
(refactor&@N@JA
*view(@INAA
(test&@IoRJ
%quest:ask"Z.s-]
+document(DIAJA
+explain"[Gh@S
+fix%8f0T8
+generate%8JQ;A
+optimize&I@@pA
+refactor%AWII8
-view&A.N]J
+test%I?fSJ
"statement:document&E@AAJ
-fix#8fJ]8
-optimize%I7goA
-refactor&7N7R8
-test(J7pJJ
"tongue:ask%g>;5p
*document&<I6BJ
*explain*r8A?J
*fix)InT88
*generate)977NJ
*optimize.AI@oA
*refactor+INAAJ
,view*7JNB8
*test(@InRJ
!?%Z?E@g
" ?(AgIA8
#check&AANJ8
#explain!pJJJ&
#fix%7oJJA
#please%8gH[J
#we(AA@@g
%hat#8JAJg
"$&Z7D@p
!@ask#IJJIg
& @ask&Q0IIp
(doc%j?JJ/
(fault%Dd]/A
)inite&S)J9J
(judge&8I<JA
(make%E7O9S
(negation&Jp%@J
(perf%H7>Lp
(say(/BBgA
)elf%/6]Qg
)hape(ISJ.p
)wap#7A9Rg
(test!I.i-g
)his"e%:R]
(wh&.bD@8
'aside%H_G@]
)k#RAB?g
'document#:eA?S
'explain"PK:@p
'fix%:SGBJ
'generate%RSH@g
'mark&9IR.p
'nothing#][5?g
)un&RXf?S
'optimize#?DSR8
'question!Z8:6p
'refactor%7/Te]
)quest"9_A>]
)view%AIEB8
'statement":BPR8
'test%A7o@]
(ongue*R@R@p
&$%I8>L]
"condition#Hh?LS
, @ask&o7A@]
.fault(pS@7A
/inite%RMK@8
.negation(J6BW8
.self"Li+QA
/wap#@HJIg
.this%#PVa/
-aside%8H;_8
/k%QRFTJ
-document(Hg8JJ
-explain%i7B@/
-fix%QQa6S
-generate%?T=N8
-mark)@qI8J
-nothing%?_=L8
/un#JAg@J
-optimize#?gISA
-question"Y,GU]
-refactor%9[f?]
/quest#.RL7]
/view%J]HN/
-statement%A[fGS
-test"J@p@A
.ongue%iH6P]
,$(7/ZVS
"doc&NIAAJ
& @ask%L:=IS
(doc(;I@KA
(fault%[e?>g
)inite%gRHE&
(judge%&JNJJ
(make&GfScA
(say)NA@IA
)hape!:Z4*J
)wap%DFANJ
(test%<o7AA
)his(E6Q@S
(wh*E@JHA
'aside%:#9;S
)k&E6B@A
'document%ES7JA
'explain%L-p@/
'fix&b7??A
'generate&3QI9J
'mark%1U:?8
'nothing&3]60A
)un'DHBAJ
'optimize&@IJpA
'question%B7M?]
'refactor(;P@1S
)quest%N@g@A
)view%S73IJ
'statement(DHAHA
'test*IIp@J
(ongue%NH>JA
&$(DAIBA
"fault%8fK@]
( @ask#T?d0S
*condition%BmK.]
*doc(N/AIJ
*fault%JpcA8
+inite&BfL0&
*judge(JS>f]
*make&M/KD&
*negation%@ei78
*perf%JIDS8
*say%B%@oS
+elf(@fBIA
+hape)@pAIJ
*test%Q6CE8
+his%K_I"A
*wh%&IHpJ
)aside#L[KQ/
+k%R?:.]
)document&NAIIA
)explain(ff?I8
)fix%CZU08
)generate%7fRJJ
)mark#-2K8g
)nothing%6fZI]
+un%KoQHJ
)optimize%A3@[A
)question#If98J
)refactor%@NHIJ
+quest#AJi68
+view&AIEB/
)statement#BeU/J
)test*J8pIJ
*ongue#IG^/]
($%0nL9S
#inite"QeJQJ
) @ask%NQA.S
+condition&Ie@5p
+doc*N@JIJ
+fault&Bo@&S
,inite(2HL?]
+judge%1g8ZS
+make#6hT5]
+negation&Tp?6/
+perf&J/Ing
+say%q0=f8
,elf)/SEA8
,hape&%h@H]
,wap&]>nn&
+test(f6.2]
,his#[@D7g
+wh#iM.5S
*aside%T^X9/
,k#g8K7S
*document&In=H]
*explain"P]BA]
*fix"io,[&
*generate%AeJHA
*mark(KZd7S
*nothing%IfJI/
,un#HRRM8
*optimize%IISeA
+rder#HAJCg
*question!n&N&p
*refactor#gHZ>J
,quest"GmK^A
,view%@[_A/
*statement#B]Hf8
*test(AJp@A
+ongue(RSCGJ
)$%':JTA
"judge%@IMAJ
( @ask".d&Qp
*condition%@oAT/
*doc&N@J7J
*fault(IfAHJ
+inite&Ar:?8
*judge(@0D7]
*make%On7s8
*negation%JpHIJ
*perf#IJ?hJ
*say(SJMJ&
+elf%JIE@J
+hape(@DBIA
+wap&All?S
*test(JA;IA
+his(7IN7S
)aside%8@t8A
+k&@7EIJ
)document%D7MHA
)explain%[7HIp
)fix*JpHAJ
)generate%IQMA/
)mark(B@MI8
)nothing"%YjGJ
+un+R@EIA
)optimize%IgJ7J
)question%S7MQ8
)refactor#:T>A]
+quest%IL19S
+view&@INCA
)statement%BfH9J
)test#J8V7A
*ongue%@cTMS
($&A:E8J
"make#BARDA
' @ask#Q9A0g
)condition&HI?EJ
)doc,E@AIJ
)fault(8MS>A
*inite([TIdA
)judge(S@BE8
)make%InA;8
)perf%HIJN8
)say(i-@9J
*elf&W7B?8
*hape%?;IDA
*wap&]'ICJ
)test(HIo?S
*his(.CAMA
)wh(B0@V8
(aside%K9KD8
*k"A2p>S
(document&EI@IA
(explain%s@8GA
(fix%@I?h8
(generate%JI@NA
(mark&Sn@-J
(nothing%RI?M8
*un#AIg8S
(optimize#?V@BA
)rder%R6AAp
(question%JDRIJ
(refactor(?D@LJ
*quest!<NJ&J
*view#SdJ@J
(statement%@fJnA
(test&@7o8]
)ongue&KIR<8
'$#BA[DJ
"negation#Ig9?S
+ @doc)K<I@A
-fault%7fK%J
.inite&[q@/8
-judge%7li@A
-make'/[MRA
-perf)A@JoA
-say%enIn8
.hape%7i@.J
.wap%JBH@g
-test%7Zh78
,aside(B'DIS
.k%Ih4Rg
,document)E8IAJ
,explain&l9C@8
,fix(6oA[A
,generate!ln<!]
,mark%7hY7J
,nothing"Qe17A
.un&dcRKA
,optimize%?RfIA
,question%T_>HA
,refactor%@BEI8
.quest%:2:Z]
.view%R_C?&
,statement&?oJRA
,test(Ao@7J
-ongue&Kc0G]
+$'fZ/G]
"perf(IIIgS
' @ask%)%etS
)condition&A??r8
)doc(H7JhJ
)fault%7nf6J
*inite&ZRH@p
)judge(JfV./
)make%I[LOA
)perf(A7AqJ
)say%@6[DS
*wap%I0@d]
)test%AA@p8
*his+@@@pS
)wh(A7HqJ
(aside(R5JiA
*k%K-@iS
(document(R/JfA
(explain)o@I7S
(fix&@S@mA
(generate)@@@qJ
(mark%?fC>S
(nothing)@A@pJ
*un%^@7f8
(optimize(@IJpA
(question#I.7eg
(refactor%7K7q8
*quest%R?KeJ
*view%SJ<.J
(statement&@JJnJ
(test%J@HoA
)ongue%p7>i8
'$)IH@pS
"say#h@A@S
& @ask"]0JRS
(condition%S:IPS
(doc%q??@A
(fault&L]FHS
)inite%g7BRJ
(judge(/JMJA
(make#[Hf@8
(negation'JgIIA
(perf&8JIJp
(say(pIIIA
)elf(fIAA8
)hape(.EJJJ
)wap&h%@;J
(this(qA@78
(wh&o8@IS
'aside%Eo9P8
)k"S0AHS
'document&*RIJJ
'explain%h6@@]
'fix#D_6GS
'generate#i8GJS
'mark&JpQI8
'nothing%p8HAJ
)un#i?P@A
'question!]HN4]
'refactor&UXHQS
)quest#h@B7J
)view(8JDJ8
'statement#C97eg
'test*AApIJ
(ongue&s@P8A
&$%bPR?8
#elf"[PN>]
' @ask%8-^L]
)condition%8ANAJ
)doc(N@I?S
)fault%RJ?*J
*inite&Q'h?]
)judge(AJNJ/
)make%]n?'S
)negation(I<IIJ
)perf%IKJ6p
)say%onAI&
*hape%oX/o8
*wap(@:@nA
)this%S@lFJ
)wh%R%:@S
(aside%gQAPA
*k%R5VI]
(document%DGC@A
(explain"g;96S
(fix%ST=hA
(generate#[]T6/
(mark%T>^@J
(nothing"ce1.J
(optimize%Z;J?A
(question%J@N@S
(refactor#_07R/
*quest#]:;:/
*view&RI<@/
(statement%8.dUA
(test&@7[n8
)ongue%74VHp
'$(o>AJA
#hape%ADAAJ
( @ask&B?QRp
*doc%EKIFJ
*fault(IVB@/
+inite(CVZ.A
*judge%8DE@A
*make%?h9YA
*negation#Bj?.A
*perf%@RMZ8
*say(0_@,]
+hape(@DBHS
+wap(J;@KA
*test%A@r@/
+his(7M?KJ
*wh(A8@pA
)aside%8N@KA
+k%].98]
)document%EBA@A
)explain&R<6f8
)fix%6W+T]
)generate#ADBSA
)mark%Q<K@8
)nothing%I;:JA
+un%9aQ?8
)optimize%@:@eA
*rder%[@ADJ
)question#g@B8g
)refactor#6j@8J
+quest"AVh58
+view(@];I8
)statement#-M6KJ
)test&@'[;8
*ongue%IK/I]
($%J3@I]
#wap%ID?SJ
' @ask#72>e]
)condition%/RMJJ
)doc&=NIJ]
)finite(K2eA8
)judge&S@hI&
)make%KM798
)perf&7<@eA
)say%pp?68
*elf)o7:RA
*hape#.:@:g
)test%AD(?S
*his%;/<BJ
(aside%nC?S8
*k%6_:YS
(document#CM7>A
(explain%s6?7A
(fix%8J?h8
(generate#?DRT8
(mark%k#SD8
(nothing".NPS/
*un%@iA@A
(optimize#@;7VJ
(question"6h=?]
(refactor%@DIBJ
*quest#9M82A
*view&RQ6Bp
(statement#9IQU/
(test&J@p@J
)ongue%FkW48
'$&HI;cA
"test(IJfIJ
' @ask%@IR?p
)condition(J7fIJ
)fault%Rf@@A
*inite".ZIRp
)make!8#n*8
)negation"J<]7J
)perf&JnJ8J
)shape%R@iHA
*wap%fA]5J
)test(@IpIJ
*his)IJn?]
)wh&JAp@A
(aside%?8nB8
*k(B7f@S
(document%Bf.:A
(explain(fD7I8
(fix&IRo?A
(generate*I@pAA
(mark%JJg8A
(nothing+IIo@J
*un&@@pIJ
(optimize%A.]gJ
(question&A7nAS
(refactor(A<J@A
*quest%JIgSA
*view&@7qI8
(statement%>KnJA
(test&@HoRJ
)ongue%?Sd[A
'$&@/pAS
#his!p6LF]
' @ask"J^S=A
)condition%f'nFS
)fault&IFZRg
*inite"7;KUA
)judge%d?K:A
)make%_7aG8
)negation%?q&=g
)perf%T,KnJ
)say&o][@&
*elf'SBLA/
*hape&JTC=J
*wap%PCA]A
)test%B.QC]
*his%kAJF8
)wh%87kFg
(aside%>THKJ
*k"f9B%p
(document%<QA@S
(explain(f@JAJ
(fix#7dQgJ
(generate#S/LKJ
(mark%C/IHp
(nothing%S/LJJ
*un#8,T8g
(optimize%@:@gA
)rder*[@IEA
(question"oJC8]
(refactor#[C_>A
*quest"TS]=A
*view%7@i?J
(statement".PfT/
(test%@Sf6J
)ongue%eAK@J
'$!B+CC]
"wh"hGBHg
% @ask"n.KI]
'condition(a.?@J
'doc%p7IJJ
'fault%6[6:g
(inite#g-JB]
'judge)JADS&
'make&=pSJJ
'negation%.6M:p
'perf"k?>c8
'say*p@HIA
(elf*LS@S&
(wap%SF6;p
'test(MH?JJ
(his#j0>?]
'wh&k,A@J
&aside%TO?MA
(k#gHS7S
&document#2J9?S
&explain%f@A@]
&fix#i5I6S
&generate"g.:PA
&mark%QeP@S
&nothing%e?:Z8
(un#D7@M8
&optimize#79IgJ
&question"f7D@]
&refactor%U>QLJ
(quest"W-ASA
(view)@JEB8
&statement#;ZPGJ
&test(IAg@J
'ongue%q/C4]
%$(a,DJA
!^#%8CID8
# gives%JpAIA
%returns%If@JJ
"+aside:document%EAIIS
*explain#g/MJA
*fix%[Z0ZA
*generate#8BIDJ
*optimize#AD8SA
*refactor"FN6qA
,view%KHV@A
#mark:ask&Z.E?]
)document#hT6@/
)optimize%@]J;J
)refactor%-GU:S
#noun:document%<7BDA
)explain'i@??A
)fix%6n0:8
)generate%@;H;J
)optimize%JAJoJ
)refactor%C@;6J
+view%?9iAA
)test%I6pBS
#question:ask"ZAD7g
-explain"ZZC6g
-review&@@NBA
#request:ask#Tf@,]
,document%N@A@J
,explain#^GQ@]
,fix%>p:9A
,generate%AJRE8
,optimize(AH@hA
,refactor%AVIZA
.view%R6MHS
,test%ABfQS
#statement:document(M@JIJ
.fix%@fKSA
.optimize(J7RoJ
.refactor(@M7IA
.test*J7pAJ
"0(@RInA
"@ask%@IBIg
#condition%Zf,0S
#doc&NIK>J
#fault&7nSIJ
%inite%7[BHg
#judge&AIERA
#make&C@[<A
#negation%^h>@J
#perf(IJ@hA
#say#gAK6]
%elf%R6Jh8
%hape%6NAIA
#test(JIfQJ
%his#ID@HJ
#wh%Z6C@g
"a%:>Za8
# bit(7MJ@A
%failing%J/pJJ
%test%J/]LJ
#11y&JANIJ
#ccept(J7JNJ
) an(J@JDJ
)s%JgI8J
&élère%AIJeJ
#dd#1@Z;A
& a%A?p:J
(n&(J8NJ
'jsdoc!MJJHJ
'logging#IJAMJ
'the(HfAIJ
(ype*INAHJ
%iciona&J/JNJ
#ggiungi"D6@;A
+ un%HJJMJ
#joute"D6QEA
) un%IA@EJ
#llocates#J7JfJ
'w(HAJNJ
( comments(GJJNJ
%so)I@JEJ
%ways(JfJ@J
#m%AJJAg
% i(JJA/g
#n%L6@DA
%notate&EIJIJ
%y&A4N7g
& issues"J@NIA
&thing*A8EJA
+ that%J8MJJ
#pp(IgIAJ
&ly%JMJAA
#re%7@*Ag
#s&Z7AEJ
%sert%J8pAJ
'ss#J@DIJ
%ync"JDJAA
#ttempt(IoJ@A
#udit%IJ@<J
#vatars*J7IEJ
%oid(J7JpJ
( the%A8JgJ
#ñade%KJFNA
( un(IJHMA
"bad access(JpH8J
%sh&IlJCA
%ts&J@o@J
#e)J@N@A
% brutal&J@N@J
%im(JgJ6J
%nchmark%JJg@J
&enne(J<AIJ
%st(JAI?p
%tter"AH@gS
#igo(JAJg8
' please%JIIgJ
%tte%T.j68
( einmal%JJMHA
)tests&@JoIJ
#lind(J@M@J
#oilerplate%I;@3J
#raucht(JJ/fg
%eak%g)@JJ
%ing%K<@HA
#u+p7I@A
%ild%@]>DJ
%lk%JAJeJ
"c'est%R@DI8
( quoi%gIFIg
#ache"JJJnJ
%n%CASO]
& i&@?L8p
'the&8AIJp
)is%.1>g]
'u%T7JGg
'we&A2oS&
'you%S_QH/
&'t(JgJ@J
&not%JnJJJ
#hange%J<JJJ
%e%A?E?]
& ne(A@N@A
&ck#@7i?J
( each%JJlJJ
)for%JJ;IJ
#i"?6D_8
#lass%IA7Jg
%ean#M9@AJ
( this!HNJJJ
)up%MC88J
(up%JnJ@J
%i(JIIEA
#o&o5E?8
%de(H?;]A
' for+JJGEJ
(it&IJIEJ
(review&JINHJ
(splitting(JHInJ
%menta'M@I@J
&ment%^7>@g
* the%DJJJ8
*s%HID@A
+ ?)FJNJJ
&o%p?J@J
&pare&I@pJA
'lete#JIJMJ
%nnection%Jf@ZA
&trolla&A?NIJ
&vert%JNJ@A
* to"JMJ?J
'ince%A.r@8
%pies%J6JpJ
&y%JNJ%J
%rrect&I8NIJ
* ?"J/MJJ
(ggi(Jf@IJ
'ige&Jo@IJ
&s%JpJ7J
%sa fa&pJII8
%uld%L1YRS
( i(JII8g
)this%.9D8]
)you(RDYIS
%ver&J@p@A
(age&J&pAJ
#r(J?N@J
%ashes%JgAHA
%ea#I@gCJ
' una%IIAEJ
'te(IIAMJ
) a%HJJNJ
%itique"JIMIJ
%on)IIA<A
%ud(J@@EJ
#uál%7IJJp
' es(8IJAg
#zy&@7C@p
& to%A?3@]
#ómo%o&@J]
"da%JgIJA
%ha&@*@ZA
%i+J@N@A
%s%7q?08
%ta(JgI@A
#e%Dd?18
%bounce&J?Jr&
%masiado%@D@RA
%r&Jp/IJ
%scribe%@@oIA
+ it(5JpJJ
,the&nIAJJ
,what%eJJJJ
#id&A@NIA
& i(A?MJA
%e%9a"Y8
%fference%AAJHp
- between%AJJHp
#o%.82^]
% i&AJ7Jp
't&JIJo8
&the#@6?j8
&we%JJ/Sg
&you&AANAA
%c#M[H@8
&ker#JAJh/
&s&E[?@8
' for%NAJ7J
'tring(DAJJJ
, with";JJJJ
&ument%D@@f8
+a%MJAJA
(ment(N@I@A
, this*E@@@A
%daj(C@?DA
( komentarze%MJJHJ
)przycisk&JAGNJ
%es&77T@p
' it%78a8A
(the&8o8@J
*is%A8B@g
'n't%8fISA
* do#AfIAJ
%ku)N@JAJ
%n't":[>YA
%uble(AoJ@J
#rag(JHJDJ
%op&JEJ?J
' the(JDJ7J
%y(JDJ@J
#uplicate(JdJ@J
#á(@ZD6A
"each&EAJHJ
%rly(J?IoJ
#l)AoAA8
%i5(oJAIA
#num%@C>:]
#quals#J@JDJ
) and(J@IDA
#rkläre&o@JJJ
%ror%IR?EA
#screva testes(I@gHJ
'ibe%B@ID8
* pruebas%JJpIJ
%lint(GMI@A
%t%.7C?p
& ce%8@K?g
&á&AINJ8
#very%AQ@oA
(thing%HMIIA
#xit code%JoJ@J
%pain*oHHJJ
&ected%JpA@J
&lain%g[7?S
* the%h7AJA
+why%o8AJA
'ica%qGIAA
* este(oHIAJ
(que&p.JJJ
'ícame(oIJ@J
&ort&J@AEJ
'se&JJJEJ
&ress(@D@AA
%tend%IIANJ
&ract%JDAHJ
* the%JMAIJ
(e(JD8AJ
#yes please(I?M@J
"f strings&JEI@J
#aut(AA8Jp
%z%7AKfA
#eat%J@AEJ
':(J@ANJ
%edback#JADJJ
&ls very)J<J7J
%wer&HC@oJ
#ile&JpI@A
&l%L6@DA
' in"M7ACA
&ter%@6AiJ
%nd&A<E@A
' bugs%J8MJJ
&ish(@@ADJ
%x(Jg@IJ
& the%IfIIJ
#ull table(AJJdJ
%nction)I/JNJ
+ that%J7JMJ
%zz%JIp@J
"geht%7e8[S
' das%A-?og
(nur(JfI@A
%nerate%AeZ8&
+ a&J7[E8
%t&@VAOA
& rid&@'J[A
'this%AEAQJ
&ting%AfIJA
* nan%JYII]
#ithub(JJ8DJ
%ve#dCg78
' me%o?[?A
'n(J@fIA
's%JoJ/J
#o(KA;J8
%doc(N@I@J
%od"JJMJ8
#pu:+J7JoJ
#rade(JID@J
( this(I@N@J
&phql%JIJEA
#test&J@p@J
#uard"JDJIJ
"half of(IgI@J
%ndle&J@INJ
%s%JpIJ/
%ve%JfEA&
' i%JJDJ/
%y(HAIJg
%z%@EIRA
#eavy(J@JoJ
%llo%JJJE8
&p%a?JHA
%y&KANJ8
#i%.bH8S
#ot&JIAoJ
%w"?0C6p
& about%@@fKA
(re(gJIJ/
'big&8JIAp
'can(AJ?pA
(ome%pJIJ/
'do%JAcAS
)es#I@MJA
'is#gIJJ8
'many(/JHJp
(uch)AJI8p
'often)8JIJp
'to%@I@Jp
'would%AL>A]
"i%[(AU8
# can't&A3JAJ
%don't%g1HSJ
%have&o888S
%need%T+fN/
%want%?/o;J
&ould&><M?A
#'d%E9J?A
& like&E@M5A
%m%?O_@S
#f)8pJ?S
#l&9mJ:8
% manque%CeI6A
#mpl&J&JNJ
'ement&@IANJ
, the#HIJMJ
'émente&J@IEA
&ort(JGJMJ
#n%e/Z9J
% the&7:J<J
%dex)AIHq/
( ?)JJHp8
)on'JJJ2A
%finite&JpJ/J
%line%M7I[A
) comments%N=JJJ
%sert%KJ@<J
%tegration&I@pIA
&roduce&JEAIJ
#s%78CZg
% #%JJHAp
&a%AJGJg
&index#JJHAg
't#8-CRg
&my%JJNJ/
&that(JJI8p
(e#S.D@]
)re%%AARg
(is#/@D8J
%n't%J/JJp
%so(A9I@g
%t(A.D@]
#t%;@dLA
% is#hJJA/
&should&<.JD8
%'s&ApJ7J
"javadoc&N@IIJ
#sdoc(M?IIJ
#unit"IIgAJ
"k6 script&J@p?J
#afka%AJIHg
%n dit&.7BRp
&n das%&7E@p
'st du([@D@8
#eyboard%@e.<A
#ijk'I@MJA
%ndly%JL;?/
#ürzer(JDJ@A
"la&DZ+TA
% documentación&FSJpA
&page&JJHmJ
%zy%J@JoJ
#e'8gK@A
%aks&J&NJJ
%g(f@@IJ
%s(M@.eJ
&s&@3@nA
%t%?Q?Lg
& it#J?Ji8
'the%IEIC/
#gtm(JJMH8
' ?&JJEI8
#ift%J<J@J
' the&J<J@J
%st%IZD,p
' index'JfI@A
#o&/@EE/
%ad&J@fcA
' test%JJpFJ
's#J8JgJ
%ck&@?[nA
%g%J8JEJ
&in%@Y@EA
%hnt sich(JII@g
%ok%AJEJJ
' for#J/MJJ
's(IMI?J
%s'Jf.SJ
"maak(@e@SA
' deze*JoJ?J
%ch&@E@JA
' das&@>IWA
%ke"9^>2&
' a(H@]DJ
(it%?M7[A
(me%p=JKJ
(sure(L?g?J
(the%Dh%IA
*is%5_73J
'file(JJ/MJ
+ with&JI/NJ
%nca%BoI@A
%p)JNJ7J
%trix%@h6(A
%ximum(JoJ7J
%y%]Af88
#eaning%gHJJA
* of%pHIJA
%mory%JfD78
%rge%Iq=%S
( broke(JeIJJ
#inify(J@IoJ
%ssing&JOSCA
#ore%@AIfJ
' efficient(IIIoJ
%stra"@e>3A
%ve(JDJ@J
#ust%8eH8]
' not%JpJA/
%tex(A@IAp
#y%MSA=A
% first&A@N@J
&ide(M/JJJ
"n+1&J7JpJ
#apisz&A@ZE8
) testy&JIo@J
#eed%h7HBJ
' a#1J6Kg
)n%oJAJ8
's#LRIdA
%xt*A7IEJ
#it&N<G88
&:%N;H@A
#o%[_P=8
% else&A3JJJ
&matching&JmJIJ
%body%De>AA
%n%oRI8A
%t([d@?S
& working%@oAAJ
&e%EAIAJ
%w*J?JEA
#pm%JpAFJ
#ull&JR=?p
#ão(RfI@A
"o%?dA2]
# botão)8pHIJ
%que&f%C>g
#k"g/MJ8
%ay%SAHpA
#n(AM>V/
% error(J/JMJ
%e",MD>S
& more(J>CEA
'query(J?JfA
%ly(AQ@f8
' the%JoJ8J
#ptimise(IIIfJ
)za&IIJoJ
*e関数の説明をお願いします*pJJ/J
#timize este)@HIoJ
%timizza(A@@fJ
#ur%A;@oA
"page%If@KA
&ination%JJADJ
%ss&JEJ@A
' by&JNJ7J
%thlib(J;J@J
#erché%f7@@]
&f:(JAJeJ
#gtap%JIp@A
#hpdoc&NIJHJ
#lease#fHCQA
) add"IJgAJ
*look%ARD@J
*make&@A@oJ
*write#?JgJJ
%s%]pA6A
& fix(IfIIJ
#oke&J@N?J
%r(g7IIA
%urquoi%f7HA]
#ra&pIJ@A
& que(g@J@A
%eciso(J@J?p
%int*@@JNJ
( a%7AJNJ
(s%JgJHJ
%operty%J@gJJ
&s&A7J?p
' and&A@N?S
%uebas%IApAJ
%zetestuj&J@o@J
#tal*J@N@J
#ull#AD@:J
' the(JDJ?J
%sh%@b@6J
%t&N:A?A
& a(DAJIA
'the%JEJFJ
)is%gJJ7J
#ytest%J8pIJ
#ásalo%JEJIJ
) a%JEJ@A
"qu'est ce%[6D5g
%al(AJHIp
%e&f-?W8
& fait&pIJ?J
&lle%AJHJp
&ry%JAJM8
( for*JJJ3A
%ick%?Ag7]
%otes(AgJ/J
%é#Q@DAJ
& hace(gJIJ8
"race(@IE?J
' condition&IpAHJ
#ead&@=@rJ
%dis(J8J@g
&uce*J@IoA
%factor%@q76A
+ broke(JdJJJ
,the)J<AJJ
-ool(JlJJJ
+iza&JEIJA
%gex%67@jA
( for&@IJEJ
&ression test%J8gJJ
%member&A8JEJ
&ove(IEJ@J
) the(INJ@J
%name(IEJAJ
&omme&JEHJJ
%place%IEJ@A
* the"HCg7A
%st(I@IEA
%try&J/JNJ
&urns%JpJIA
%use&J@JoJ
( the%J@JfJ
%vew this'@IMIJ
&iew%@RN@A
) the%JJ<JJ
*関%JAmJJ
%write%@0[[A
* the#I;]@A
#ifattorizza'ADJ@A
#oast&J@N@J
%ws%JpJ&J
#spec%JAgAJ
#un(J@JfJ
%stdoc%N88JJ
"safe to&JJGIp
%me%A(A;J
' thing&J?JEJ
%ve%J?JEJ
%y"i??IJ
#chau%I@MIJ
( mal%I@NIJ
&reib"D7RBA
'ijf%:6Z;A
* tests&JJpGJ
%ript%JIJDA
) that%J@JEA
#e(7fIIJ
%cond%J@M@J
&urity%JAM8J
%lect%@6At8
%mpre(AfIIA
%nce,J@N@A
%para(ADI@A
)te%IDIAJ
%t"?8Aeg
& or(IAJ7g
&tingwithcopywarning(JfA7J
#hould%6aA@J
) be&IbI!8
*i%?6D?]
*return%JoJAA
*this(I@IJp
*use&JEJJ8
*we%JJ@Ag
+ork)J@Jp8
&w(R.JMJ
' an%J&JNJ
's&IoJAJ
#implify%JDJ@J
&ulate a&JJp/J
%nce&Ae@7p
#komentuj(N@I@J
#low&JJ&pJ
#o#e779S
% what%8NHIS
%me words(E@@AJ
'thing"?;;0/
%rt%I0@g8
' by(J?JDJ
(members%JMJ?J
#parse)J@JoJ
%ec%IJpIJ
&ed%I7f[A
&ichern knopf#JJJ2J
%iegami'f@IJA
%lit(JDJIJ
%ot&J@EJJ
' the)J@EAJ
%rawdź(A@N@J
#ql#JdIDJ
%ueeze%J@IpJ
#tack overflow&JpA@J
&te#DH8BA
( machine%I@JNJ
)the%MIAHJ
'ic%JON?p
) analysis%JeN?A
%orybook"D@fHA
%ream)J?JpJ
#ummary)E@IIJ
* tags(D@IJJ
%pport&IAANA
#vg%J@JEA
#witch&JGJNJ
#ync&A>@fp
"table&J&pJJ
&s%J/JAp
' or&J7JAp
%ke(72BBJ
' a#/IMLJ
's#J8JgJ
#e&@<@ZA
%ch&JEI@J
%ll"t-878
' me#e7C@A
%mizle*JEI@A
&plate literals%JEI@J
%rraform(JoA9A
%st%@To6A
' flakes*Jp&JJ
(the%J8gJJ
':*J/pAJ
'a#AJg@J
'e%JAp@J
(s%JAg@J
's%I^d7A
( fail(Jp&JJ
*or#IAgJJ
'y&JJ/pJ
#he%Ag6g8
& comment%W/JJA
'docs%FiJJJ
'function(IPHpJ
'list'J7JDJ
'map(J?JoJ
'pipeline%JfJ?J
'query&JAInJ
'regex)oIJ7J
)turns(M/JJJ
)viewer#J]f5J
'same%I)JDJ
'test!&pJ4p
(hrows(N&JJJ
&re%@3?V/
('s&JnABA
%is#AU>SJ
' is&@@ApA
*n't&GoJJJ
(needs%K<I0A
#idy%JDJ@J
%me%J@JnJ
#l dr%pIIAA
#oo(@DAYA
& clever&JEJ@J
'many%IW@PA
'nested%JDJ8J
'slow%J@JpJ
%string)J7JEJ
#ranslate#a>JIJ
%ie(J@JDA
%op%@)@nA
' de%J?JgJ
'po%@<@QA
#sdoc with%N/JJJ
#une&AIJoJ
%rn%ZD@8A
' the#6DJCA
*is%pIJHJ
#wo%@n@QJ
#ype%AN@AA
' guard&I?JNJ
'script%JYJM8
&o%Jg@IJ
#á%A[ER&
"ui'JgI@J
#m%AJO;]
%a(@7@qA
%lauts&8p@JA
#n%.0gMJ
% docstring%NAJHJ
&enum&JNJHJ
%a&(6SqA
%defined&8pJJA
'r&p8IJA
&ocumented%N@AJJ
%e%058rA
& fonction)JJJ3J
%it(J@oAA
%tangle(JDI@J
&ested%J@p@J
#pdate broke%IgJHJ
*the%NAJIJ
%load&J8@NJ
%rość&AEI@J
%side(JnI@J
#sa%@;@n8
%e%@M@c/
& #%JEJ8J
'a&J@JnA
(n)J>JpJ
'less(J>JpJ
'map%JMJ8J
'optional"JDJ8J
'the&AEJ8A
&rs%Ie@:J
#tilise&JEIIJ
"vale)AH@Jp
&grind%IfIJJ
&idate%I@E@J
+ the#JIJMJ
%riables for'JMJ7J
%ut il*8@J@p
#erify%I@h@A
#oeg%D7@:A
' een(GJJNJ
#ê se'J/DJJ
"waht'g8JIJ
%lk#HAMJJ
' me%p8IJA
%s%f.CAA
& ist%8JIJp
'passiert&AAHJp
%t&o@AAA
& doet%oAIAJ
#e%K7]K/
% also%AAJEA
&need%@AJ;J
%niger%@9@nA
#hat"R6T%p
' about(@JR/p
)m%RpGJA
)re%8@MJJ
(could"JJMJ8
(does%oAHJJ
(happens%88NJ]
(if(8AIJg
)s"Z@FIp
(makes&pJIJ8
(would%.IiAA
''s#[P86g
) missing#J/ML/
*the#RY?7]
's#g@H@]
%en%YQ6B]
' is%8@JIp
(should%HAJJp
(would#A@IJg
&re%I7f7J
( are&AJhJ&
)do%pJIJ8
)is"SJ5Ag
)should%AJHJp
)would%AJDJ8
('s the%gf>A8
%ich%f?A.S
( is%JJI8p
)of(/IMAA
%o%[@>@]
& calls(/IIJg
%y%f[>7S
& do"[o?.8
)es"o[HJ8
'f64)/AJJp
'is%p@@AJ
'not&/AJJp
'the(pAJJ8
#ie&o??7g
%ll)AJIAp
' it%JIIAp
(this&AJHJp
%thout%?2@oA
* scanning)J6JpJ
#ofür steht%7AIJp
%n't#JAJgJ
%rks(ApIJ8
%uld&?@*B]
( a%A?C?g
*n(JJ?Jg
)be&JJJN&
)you(GG3@g
#rite#D,fD8
( a#C6SC/
)down%MIAGJ
)tests%IJpHJ
*he#H6fMJ
%ong%JgA@J
"xctest%JIoIJ
#ml&9N@IA
#unit&A8pIJ
"y&A.NI]
# a%J8NJA
"za%@;@e8
#eigt&JoJ@J
#u%@;?nA
"à&p@IIJ
"ça%.V?YS
% rame)J?JpA
#ok)@8IoA
& yavaş(J@IfA
"è%77M?]
# thread)I@HIp
"écris'GJJMJ
"всегда(JoI@J
"глянь(A@M@A
"добавь%37[AA
) кнопку&HAANJ
*юнит&IJpHA
%дай(E6@;A
"есть%@6D5p
"исправь&JoAAJ
"как%g@IJJ
&ая%AJIJp
"напиши#D-Q:8
) тесты%IJo@J
#е([e@@A
"объясни(fHIAJ
"переименуй%JEI@A
#очему%o@?JJ
%ясни%oIJJJ
"разбей&IEJ@A
"сделай(@D@;A
#кажи что(A@M@J
#лишком%@:@nA
"что%f6D4g
& делает#fJIJA
"こ%mJ;.A
# の%mZ:78
"な&p%?@]
"も&AB@oA
# っ%JBHfA
"ク%@9IPg
# エ%J6JgJ
"コ(oS@GS
"テ&@p%[S
# ス'If/RS
"ネ ス(J<8@J
"メ*I@pIA
"レ%JAM@J
# ビ%J@N@A
"一%.d@gJ
"为%g7HRJ
"二%JoJ8J
"优%A@IpJ
# 化&A@IpJ
"修(AgIIJ
"值 得(J?IJp
"写%A1a'/
# 一(JA/DJ
%得&ILNF8
"列(7eL@8
"加#J@JDJ
"太%@;@fA
# 慢%J@JoJ
"实%AAJMA
# 现&A@JNJ
"実 装%@I@NJ
"审%J@MJJ
# 查%A@NJJ
"帮(J@M@A
"提%JNJIA
# 取%JMJ?J
"整%@C@?p
"文&FrJQA
# 档%FgJeJ
"星%JAJN8
"更%@f?[A
"有'8@2@g
# 什(/JMJJ
%安(JJNI/
"查(JAIfJ
# 询(J@HfJ
"测#@ZIeA
# 试(Ag&]A
"用)8<I?S
# 整#AIJJg
"空(Jf@IJ
# の%Jg@IJ
"符(JoJ@J
# 号&JoI@J
"結)I/JNJ
"结&Ar@?A
# 果(Ah@?A
"补(<@SIJ
"解(f@IJJ
# 释(f@IJJ
"请*o@@IJ
"这&nT?5]
# 个%o'A4p
%里&eoIH/
"重%@b>Z&
"関 数%IDIJJ
"需 要(@JHJg
"高%JHIoJ
# 速%JIIoJ
"너 무(A;IAA
"리%@H@:g
"무&7f>o8
"버(JfIIA
# 그&JpI?J
"성 능(@I@oJ
"이([%D7]
# 함"IC>B]
"주(M@J?J
# 석%NAJ@A
"쿼%A8IpA
"테&@g%R]
!a#8AQMS
" #*ISpGJ
#0%.f@]S
#better&A?In]
%inary&JJJ3A
&t*@NAAA
#callback(AHJM8
&ncel%I@JNJ
&se*J8pHJ
&tch)JINJ/
%lass).E7BS
&eanup%H<JAJ
%omment&3@>M]
&ntext%JEJ8J
%ustom%I)ANJ
*er%gJJL/
#deque*JFJpJ
&scription&b7@5J
%oc%EJJHJ
'string%NJJHJ
#failing%J8gJJ
&ke(J6pJJ
&ster+JJJo/
%ew(V>o>A
%ilter&JIA<J
%older%A8JMJ
%unction&?C&NS
,al%IMA@J
#generator&K?ISp
%ood%8AJ@p
#header'MJJ>J
#library&AIHNA
&mit&AI@Ap
&ne&<.J;J
'ter&FJJNJ
&st&-E@LA
&ve#8JD8S
%ock#JA@9g
&ok%ARMAA
'p)JIHAp
#mail%8AJNJ
&p%JKI(g
%essage(IAA@g
&thod(I?JMJ
%illion)A@IoS
%ystery(g7J@J
#name(AMJGJ
%ew%/Z7cg
%on%nIJJJ
#parameter#>CAMJ
%roblem(JAHJg
#query+J?JoJ
#record%ADJAJ
&gression"AJpFS
&quest%JgJ?J
&start%J[g>J
%oute"ApJ@J
#second(A-:iJ
'urity(JIN7J
&maphore%ABJ?p
&t%A6[oA
%horter(JMJJ/
%ingle&A?JpA
%mall%S8INA
%tream&J>Is/
'ing%AQI9g
%ummary%</JLJ
%witch'JMJJ/
#table#JMA8J
%est(H&eKg
%oken#JJ8MJ
#unit%IJpGJ
%sage(DJJGJ
#value"Hq@@J
#way(J>INJ
#year'K8@gA
"11y%J@N@J
"b!([/e?J
#$(]8fI8
#er(JoJI8
#frage&[7?r8
(…(R7@q8
&…(S?Hg8
#le(S97EJ
& to(S0@DJ
#or…%J7]DA
%ut%JKk4A
' leap)AJJ/p
(some!AJgJA
(the'V:C-8
*is)JJNI8
'!&gJJJ&
&…%KAi5J
%ve*E@J@A
' each&NJJJA
(it*E7JIJ
(the+EIAHJ
&…*E@JAA
#stract%IHIJg
&…%?HLJg
"ccept(J@JNJ
(s&BpI@A
(…%9[e0A
&ss(@g>dA
(!%Ig=nJ
($&@^=oJ
&…%7lIM8
%ordance%I9ADJ
, with".2DBJ
(…%KZ/DA
&unt%AA]E8
(…%A8gD/
&…&ASB<8
#quir…&qJJJ&
#tion(AA8ES
&…(@A7D]
%ual…%g&II]
&…&oJIJA
"dap…&R<JJ8
#d%:6[D8
% a%@6fDJ
'n%)A8DJ
&cases%IApHJ
'omments%HJJMJ
&error%IJ8MJ
&logging#IJAMJ
&the(IoA?J
'ype*INAHJ
%e…%HoAJJ
%iti…%I?JWA
%ress%JnAlA
(…(JfAZA
&…&IfAcA
#iciona%J8JNJ
)e%M@A@J
(…%M&JNJ
&…(L/JMJ
#va…(JDJ@J
"f$(I7f;A
#ter%Sg?B8
' free(JdJAJ
(it(@AgHJ
(the"ff@J/
&…#AhP@/
"gain%77p[S
' and%J@JoJ
'!%7f@oS
'$#@Z8fJ
'st"@?t@J
) a%JInJJ
(…%J@o@g
&…%@-ngS
#giungi%D@@BA
* un%HJJNJ
(…%M@@AA
&…"D@@BA
#ree&JoJ@J
"head(@JnK/
'!%HAfM/
&…(?AnM/
"joute%D6[BA
&…%E6f7A
"l&Ii>m/
#gorithm#^@8eA
(…(^@AeA
&…&^8Am8
%u…+J@H@p
%ún)A8NJA
' problema%JINJ/
&…%AANJA
#l(A8Jq8
% cores&J6JpJ
&of"K;fA/
&the%JINS/
%!#@fJ7]
%$%ReG@]
%e(A7fBA
%ocates&J?JoJ
)ions%J?[gA
-!#JGJgJ
-$#JHJgJ
(…%J5deg
&w(HJJNJ
'ed&A:J6p
(…&A3A-g
&…&4&I^p
#one!&JJHAp
&…%AIPJg
#phab…(JEJ?J
&…'JDI@J
#ready%8SHAp
) in&JoAHJ
)!#8/fAg
)$%AIIAp
(…%8[Q?g
&…%8fQ6p
#s&(Z><S
%o+@IAEA
& need(A8JM8
'take"AIJNA
#ternatives%JJGJp
(…(AJHJp
&…(AJHJg
%hou…%JA@eJ
&…%JpA7J
#ways*AoH@S
( 0&JoJAA
&…(@fGAp
"m%R]@/]
# i%[g?8]
"n%IT.DS
# dem%J/MJA
%empty(AnJAA
&ndpoint(JI7NA
'um%JIIAg
&rror&@f%DJ
&xample%E@JJA
'planation)qHJHJ
%fft&JGJpJ
%index(@@?Tp
'terface(JNJHJ
%order#fJJ;/
#!(JfI@J
#$(JfI?J
#alys…(J-LgA
'z…&']JHp
&…(0?Le]
#ch…(J9A6p
#d"h5o9A
% a&A6I]p
'gain&J@JoJ
&bound)J7JoJ
&cons(A@K?p
&delete%JNJHJ
'rop(IHADJ
&hashcode%J@AMA
'ow(gJIJ/
&i&o9?IJ
'ts%D[?I8
&list%8JNJJ
&tell(8JDJA
(st%J?pIJ
'he(RJI;/
&we(JgA8A
'hy*pJIJ8
'rites&H@JNJ
%roid*Ap8IS
(…)Ap8?S
#imation&JIlLJ
(…%J@lNA
&…&JJmKA
#notate&@EJJJ
*$&HEJJJ
)ions!&J<HIA
-$)GNJJJ
(…%BD@@J
&…)@EIIJ
#other%SnA'J
(…#Re91A
&…%DZA1A
#tes(]@a7/
' de(R?V78
&…&g?j7&
%w…%8AIJp
#y%%KE8J
% good%JIMJ8
&more(/aJAJ
&way&J6N/g
%!%J<IAS
%one'@fJ@J
( can%JgJ8A
&…%JoJ@J
%thing)JI<JA
* that(J8NJA
*!%Sg'SA
*$%JI'gJ
(…(JI<AA
&…(JI<RA
%where%N7HAg
(…(D7IIS
"part*]?N?J
'!(S>MAJ
'$(AHM@J
&…(SDL?/
#i&'CA@g
% ?"8JIJg
&documentation%NJAHA
%!(.D@9]
%$%I<S'J
#p%@R8;p
%eler)?@JJp
(…)@@JJp
&…(IIH@p
%lied#fQJIJ
&y%JNJAA
&…#[^R-A
%reciate#V7A@A
(…%]-r>A
&oach(AJMI8
*!(AJMHJ
(…(8JNHJ
'v…#RAV@8
&…%JHb=A
#ro…(AJMJ/
"quí%q7B?/
&!%b?A@/
&$%hIA@/
"re%K_[>8
% 0%DJJJ8
&cut(JnJAJ
&missing(E8JIA
&outdated&M%]JJ
&the%A@tI&
)re%.@E@]
)se(pJIJ/
%n't&KOI8p
&…&DOH/p
#gument(fRH?J
*!(oRH?J
*$&oRI?8
*s%NgA=A
+!%MUA=A
+$(LdA?J
(…(hZ?,J
&…&hZ>4g
#m%8JHJp
#ound&I(IEJ
( this)J@@EJ
&…)J/JEJ
#ray%[i?6S
' ?(/JJJg
's"L.@UA
(!&KCJ(J
&…%I^5J]
%egla%JgIIJ
(…)JoIIA
&…)JoIIA
%i…%AnJIJ
%ow%7;@:8
'$%JHJMA
&…&@EJKA
"s%ATlE8
# a([;eJ/
%comments#MJIJA
%described)HA8NJ
%variáveis#JDJJJ
%well&@AREA
#hamed(JJNJ/
#k)S/RE8
%ing!M[J?J
#sert&@[g%J
( on&AApAJ
(ions%JJf@J
, for&JJpH8
(s%A7eI]
(…%7hm5J
&ss"JJEIJ
&…(7]g,A
%ign…#JfJ8J
&…%AeLA8
%umptions(MHDH/
(…&NI;H/
&…&NIDH8
#ync%B<H7p
' await(JEI@8
'!&L6I@p
'$(A@I@g
&…%A<H7g
"t%IXDIA
# 0&Im?p/
%all(DII8S
%once%87Sng
%the(Ae@KA
'is&p@C>J
#!([?M@J
#$(]7M@A
#tachments%J@IDJ
-!(J@JDJ
-$%J@IEJ
(…&J7IEJ
'ks%SZ?@g
(…%Sf6A]
&…%IZ5:g
%emp…%frJ-/
&…%hpJ@&
"u&E<@7A
# dessus&NIJ?J
%lieu%ANI7J
#ch(7-eUJ
& schneller&JIIp8
#dit%IAA<A
' trail,JJGNJ
'!%JJM@J
'$%JBM7J
&…&@9@qA
#f(ITD4J
% wenn)JoJ?J
%!(.;C7S
%räumen%JEIIJ
+!%JDHJJ
#ssi%A7JMS
#thor"C]GB8
&…%IAJMA
%o(J@JEJ
&ma…)H8oHg
&…)?7n@g
"vat…*J@JEA
#ec&]WX68
%rage%gfIA/
&…%gf@B/
#oid(J0@oA
' the%AAIgJ
&…(]8Io8
"wait&%W=@p
'!&7p??]
'$#.i66g
&…(7V>?g
%y%@^?7g
&!(JfJHS
&$(JoAHJ
"ynı sonuç&@s@-A
"çıklar%p@JIJ
"ñade&LI?NA
' un&IJHNJ
&…&N@=EA
!back%8l?<g
&!&B?J<8
&off%J@JEJ
&…&@R<:8
#d(.fT6J
%!&JJNJ&
%ge(JnJ@J
&…%JnJ@J
#la…(IfI8J
#nco%@?Ij8
&…%7IIi8
#se%AKIlS
&d%E@[A8
' tests%JIg@J
&…%D@f?8
%h(IcJDA
%i…%SJFJp
%ta)AJHJp
&…'AJHJg
#tch it"J8JgJ
&…#J7@hA
%s(I@p@J
&!&J@p@J
&$%J@p@J
%ter…)J?JoJ
&…(J>JgJ
"dd*J@o?A
%!*J@p@J
"e"&CLBJ
# 0%JXJ]A
%a(I3IKJ
&ble)S0@NJ
%better(JIIAg
&igo%JJJg/
%called%*7fFp
'se(JnJJA
%done%AfKA8
%idempotent&AoJIA
&terative%I<JAJ
%nice%JDSD&
&ull&JoJJ8
%possible&JJJmJ
%simplified)JNJA/
&ure&I@p7J
%true#S[LI/
#cause)AIJnJ
) of%D@IlJ
(…&BQAnJ
&…%BRIdJ
%o…#IfJ@J
#deut…&NJ?G]
#fore%n=VAA
( i!l6<J8
*t%g7Nn&
)the%@[g=J
&…(eGUJA
#ginn…%pFJH]
&…%gHJFp
#haviour&I9p?S
+$#M/JJJ
(…(B)]7]
&…(K)]6S
%eben&Jo@IJ
)$%JfHJJ
(…%Jo@IA
&…*Io@IA
%ind&og?8&
( the%ooI@&
&…%fg?7/
#i(.[>Ip
%m*JoI@J
%ng%gJJJ/
&…#gJJJ/
#lgele+E@@@J
%ow&RY.b8
'!%HS@N8
&…(RS7V/
#mängeln&AANJ8
&…&8JNJ8
#nchmark#I@gBJ
(…%I@p9J
%e…(ADHI]
#re…&7jD#8
#schl…%J8JpJ
&…'B7JfJ
%i…%D?JAJ
%t%?6N6p
& practices(JJMJ/
'way&@JJIp
#tter'70Hf]
( data(J@JnA
)than(J@JpA
(!#ACG[]
($%ABGIp
&…(61?f]
%ween%R^>4p
) a&8@JJp
*the(pSIJ&
)!%/8gI]
(…(IJI7g
&…(JJ@?g
"ibliothek&J@I7p
,!%J8JAg
,$&JA@Ap
(…+J@I@p
&…(J8IAp
#en&J@NJ8
#g(@P>h]
% o&&?Hpp
%!(J>JgJ
%o)A?HoJ
&!)JHIp8
&$(AHHgA
#j%BQ@nA
#nary&@7@r8
&…%@77r8
%d%g/JJJ
#r(62MGJ
#t(RN9@8
%te&UTK.&
' einmal%JJNFA
'!&B3D6A
'$%E*K4A
&…%]A^8&
"leibt(Jg8AJ
&…(Ag8IJ
#ind spots"JAMJA
&…%J@MAJ
#ock&CBH7p
'$#JAHJg
'ed(J/JfA
'i…%AAISg
's&2m[>A
(!#;Ag7A
($%0Bp6A
&…%'Rccg
"ody&?@Q*p
& please&I@INJ
&!%IR@<J
&$%IgA1J
#ilerplate%J9ADJ
&…&@8SEJ
#ok&AoJ@J
%lean&A<FA]
(…%J<GA]
&…(J;GJ]
#rr…&Io@BA
#th"5;Y<S
%tleneck&8IH]p
,$%A?ApA
(…%A@HSp
&…%%?=kp
%ão)AIHEA
&…(@[FDA
%ón(J@IEJ
#und!%8oAo&
'$(JIJo8
'ary&JSXCJ
*!&JSXBJ
(…&JgXBJ
&…(A[Io/
%ton(@R@EA
&…(7R@EA
#x%FpJDJ
"rakuj…&N%o@A
&…&M.o?A
%nch%QHQhA
( run%pJJJ&
(!&'[U?]
(es&R)[@A
*$"JKS1J
(…(R2[8J
&…%G:PSg
%uche ich&JIoJ8
(t(8@.fg
) man'AJ8Jg
(…&8?@fp
&…%8@ZeS
#eak&QSW#&
' the(HKf6J
's(I@f@J
&…&QRa0&
#ing&A<[QA
' it%JDI@J
&…%A<XP]
#oadc…)J?IoA
%ke,JnA@J
' it,JmJJJ
(the%IgA8J
'n%@of@A
(!#IPfAA
($%>efAA
&…+Im[?S
%wse…(8AIAg
&…%AJIAp
#utal%J@N@J
&…%J?q@J
"u*p@J@J
#cket(J6JMA
&…'J@AMA
%le%pAJIA
#ffer%gIJU&
(…%A@?og
&…(J?@qA
#g%-PhRA
%!%7Rj4/
%$&7oU?8
%s,J/NJJ
&!(I8NKA
&$%HA<KJ
#ild(@U,UA
'!%Jf&LJ
'$%Jf8@J
'er!%cAAEJ
(…%YBACJ
&t(J@IAg
' in&AJIAp
&…&@^#T]
#lk(JHJfJ
& insert%J@JmJ
#t%ch0&S
% for*J6JEJ
&it+HpJ@J
%ton(6eI;A
( does%AoAHJ
)that&J7JNJ
(!)I?SEJ
($'I?JDJ
&…%eZ@2A
"y%R>SLJ
# a#I^e-S
%eye)J?N@J
%itself%AoI@S
%line%o?JIS
%one%IgARA
%tests)J@oIJ
&he(Ae?@S
'is(S.g[8
#te%]UJH/
"łąd*@o@@A
!c)J@JNA
"!(J@JDA
"'est%.:C@]
' quoi%AIHJp
&…%.:C7]
"++20&JEJ@J
'$%JDJ@A
"ache%d?[]A
' est%lAJJJ
'$%Z6@:g
&ing(I>Ih]
)!%IGIg]
(…&H?JrJ
&…&l4Hp]
#da(3II[A
#lculation%KBgA/
- ?(JJg]/
-!%BA[f/
*or%J@JEA
,!&JIAEA
,$%J@JEA
(…(R7[j/
&…&S'TT&
%l(J]4Jg
& await%J@GJp
'it&8;I@p
'this,9IGJp
&!(@G@iA
&$)I?@qJ
&back%s-?D/
*!)g>JN/
*$(g>JD8
*s%J<JAJ
+!&J<JAJ
+$%JEJ7J
(…%h:6;/
&ed&0Hn?p
( ?%8JAJg
)mean&/AIJp
(!)/JJJp
($(&JRJp
'r%?YJDJ
(s&NA8AJ
&s%I0Qd]
' this(/JIJg
'!*J8@nJ
'$)J@AoJ
&…%B1FS]
#me&8JNJ8
#n%@]ZG]
% be+ApJ?A
'reak&I8pIJ
&i%.6ASg
&see&6JILp
&the(8JIJg
(is%.:A[]
&we(A0[fA
&you%]eRR&
%'t%fiX,8
' follow'JMJJ8
&…%oVP5/
%cel,J@HNA
( button%J6JNJ
(!)J@HNA
($(JIHNA
(lable%JFJEJ
*tion%@pA@J
(…(7]AD/
&…)IR@EA
%not(JoJ8J
&…(JeJ@A
#re(AQ7MJ
&fully(J@N@A
+!%JJNJ&
+$#JJMJ/
(…(AIN@A
&…&&IN@]
%r…&_@C=J
%t&@TJ)J
&!(AJJ2J
#s(@7a@8
% limites%IAp@J
%$'J@MI8
%e(8fm?J
& ?(AJHJp
'for)J8pHJ
'insensitive(JeAJA
'please(DD8>A
&!(9hOI]
&s&I8r@8
' for&AApHA
'!&J@W@8
'$%J@NAA
&…%?8qB8
%o+A8oIJ
& de)A7o@J
%t(oAJJ8
#tch&R.kA8
'!*]AMJ&
'$)]@MJ&
&…%R#sAA
%e…&JHAEA
#us…(@f?IS
"e%pH;FJ
# code&6CEZ8
%que%[6D6J
'i(A@N@A
#nt%AnABA
#tte(oAGHJ
' classe&pHZIA
(fonction#1M-Gg
&…(pJG?A
"hain&J<AJJ
'!!JDJAJ
'$#JDJJA
'i…"IqJ@J
&…%IaA?A
%mp%MmJGJ
%nce"JgKJ&
&ge%6KbZ/
( it%Jp@AA
)the%@;@Ag
(!&KREJ/
($%T.D]8
(d%9>@rA
(log)NJIHJ
+ entry&NJIHJ
(s%ZQ?1]
) are(AfJ@J
)!%T.D;8
)$%f8A:8
(…(1QCKA
'ing what%A<JAJ
(…%A1JA]
&nel&oQ@R8
) here%pJIJ8
(…&[O@ZS
&…%L8UFJ
%q…%N@[6J
%r…&@[@o8
#e%f-K;/
% ne&J@N@A
%aper%8@Iog
)!&A@JnS
%ck%?IiIJ
' for%JJ<IJ
(that(JJdJJ
*e#?8MMA
*is%JJN?J
)o&JJnJ8
(whether(JA;AJ
'!%T7<@&
'$%^@V?&
'ed(pAHJA
(…%pJGM8
's%89dCS
( the%RnnJ&
+is%JJGJg
&…%R@g:8
#oose%J2ICS
%r…#M9AB8
%sen%UHJ</
&…&L7JE/
#unks'JAJfJ
&…(A@JoJ
"i%56BiS
# sono&J&ELJ
#!%@e@dJ
#$%7f@lS
#rcular%JoI7J
(…&JoJ@J
&…&Ie@)A
"lamp%(JIJp
&…(2JIJ]
%r…%gBIAA
%se%o3?>J
'$%E6@Gp
&s%1<@9]
' for(IBAE8
(that(JI8NA
'!%<BS7A
'$%;D]68
'e&[<Q:&
(s(R1[f8
)!%J*JeJ
(…(S2RZ8
&…(K2I9S
%use!%ApJ7A
(s%JEI@J
)!!IEJIJ
(…%JEI@J
&…%AqI7A
#ean&K<B88
' this#IDIJJ
'er%JNJHJ
(…(JMJHJ
'up&P9@qA
)$(PDJ@J
(…%F9Ipg
&r(h1IA8
's&o?R<&
&…(Z2BK8
%ver)REJ7J
(!(JDJ7J
($(JNJ.J
&…(REH.S
#i(J@IE8
%!#LAf?8
%ck&g8SD&
'i…%GJJNJ
&…*IoR98
%ent(7TI2J
(!%@Z@;J
($%@n@28
(…)A7REA
&…)@JR<A
#ock%J?]D8
'$(JGgLA
&…#ACUB/
%ne&A@AoJ
%se&9n?8g
' the(IeI@S
'!"@e@EA
'd&JoJ@A
(!&RoAIA
's(gSJA/
&ure%Rn?@g
) here%S7@Ip
)!%&oI@p
(…%[mR?J
&…)Ro@@J
#ue(o7JJJ
& what&p7JJJ
"o(o-:6]
# robi%oIIAA
#br…)AQo7J
#de(B;L88
& 0%JoJ@J
'?%]IKJ/
'for)@J?EA
'in(JJMJ/
'more%INIHJ
'review#J@MB8
'splitting'JHIfJ
&!(T0C:A
&$(K(BAA
&s#iJHC/
'!%MJJHJ
'$%MJJHJ
&…%qA@K&
%ice!&o9C68
($%R<E6A
&…%e1D78
#llec…(G'@hS
&…%Q<#hJ
%or&HAJNA
'!(GAJNJ
'$&HAJNA
&urs(JAJE8
)!&JBJE/
(…%JAJE8
&…(A;@38
%umn(Bo>8]
( #%@oJ8J
)holds#MJIJ8
(!(IQ?Bg
(s(K@?pA
(…(JH@p8
&…%<d4fA
#me(ogG6/
& from)pJIJ/
'out)8pAIA
&nta*E@I@J
)rio(EJAIJ
,s%N@C?A
-$%N@I@J
(…+3AB@A
&…(29:?S
%mand&Rq@@8
(…%QV?C/
&ent%M69CJ
) above%EIJIA
*on&@JNHJ
*that&NAAJA
,e%EJHJA
,is*<JIJ8
*what#;JJJJ
)!%26MM8
)$&*6LM8
)aar(M@J@J
*ire%DJJIA
-s)N@I@J
)s#2>C9S
* ?&FJNJJ
+are#IgGJJ
+for%NIJHJ
+in(;AIJJ
+on#HAMJJ
+to&NGJJJ
*!%;6@:g
*$#2Z>DJ
(…%<?CBJ
&it(AAJIp
(!)JJJGp
($(JJJGg
&…%EHACJ
%o(f@JIA
%pare&7Ip8S
) with%@@qA8
(ison*IoA@J
(…%7lRJS
&ile(JoI7S
)!&AmI7]
)$#JfI/]
)r(@nI@S
(…(@o@X]
&la…(B]E@&
'ejidad%8JJJg
(ta%M?A:8
)e%HI@MJ
* the%IHJNJ
(xity&&:I[g
, of*AEI7J
,!%8HIg]
,$%&II]p
(…&'8@N]
'icated!#JDJAJ
&onent#I:KD8
+ per&JNJGA
+e'J@@MA
, de(J@JM8
(…%?:ZV/
'se%JIIMA
(ition*JEJ@A
(…(@E@:8
&rehension&JNIAJ
/!%IMHAA
/$%JEJAA
&uted(pJIJ8
(…%pAIS&
&…#.^?;J
#n%.[?Jg
%cat…(J?JgJ
&erns"@DD@8
(…%A;A;/
&urrency%BAp@A
(…&8ng?A
&…%@WII&
%dition(IoAQA
+ between&Ip@IJ
+!!lnH6]
+$%[PI[J
+s%f8_?8
(…%QoIFJ
&…(fQ@RA
%fig)'h@?]
(!(JfJ?J
($&AoJ?S
(urable!(J>JEJ
.$(J?JEJ
(…%o%IEA
&…&@T?<J
%nection%?YRfA
, mid(J.pIJ
,$&J/JpJ
,s%8@.Vp
-!%A77hJ
-$%J@8q8
(…%H>ehA
&…%ZY6Rg
%s%A?N4p
& of%76L6g
&t+JBI6p
'!%JEA?]
'$%JDJ@S
'ant%IcJ[A
* time(JeJ@J
*s%L;J@J
+!'IDJ@J
+$(I<JIJ
(…#@a7@A
'raint%pOJ*A
,!#gRJ:8
,$%gOJ:J
(uctor%A*JBJ
-!&@)AEJ
-$%@2JCJ
(…%g9A*A
&ulta por&IIJoJ
*s*@@IoJ
+$(J?JpJ
(…&[6@qA
'm…%QAIoJ
&…%HA,Tp
%tention&AAJnA
(…&@@SnA
'xt(A3ABJ
) manager(JDJ/J
)!%J<ABJ
)$%JNJ?J
(…&A*J:J
&ract&JIpIA
'ol%eJAJJ
)la&AHNJA
*er$%J;L7J
(…&J88<S
&…(@2RLA
%versions%JAJoJ
- at&A@IoJ
(t#@a@A8
(…%I[?i/
&…%@IT^/
#or…#SJGJ]
#pies(J@JfA
(!%JHJoA
($(JGJfA
&…)S?Jp8
%y#[06CS
& paste)JN88J
&!%J5Ia]
&$%A5Ii]
&ing%JJJlJ
)$#JIIfA
&right'MAJHJ
+ header(M/JIJ
&…(M7JYJ
#re(IDAAJ
&s&J6JpJ
'!%J6JoJ
'$%JHJfJ
&…%JHJoJ
%rect#MJC@/
) ?(]&MJA
*it&N&JJJ
*the&IpHIJ
)!#S8MJ8
(…(@RN@8
'ggi(Ag@IJ
(…(JpIIJ
&ige&BR6<A
(…%ER5;A
&…&BZL8&
%s%JgJ7J
#sa%eAB@J
& fa"fJJJA
'serve#fJJAA
%t)&JJJp
&!(/JJJg
&$&&JJJp
&…&AGJoS
%ì!(AJMJ8
#uld#U2A?S
' be&@<Ho&
(i)AIJ8p
(this#.:B8]
(you%h:I7/
&…%J(KAS
%nt'_IRJ/
'er(IfIIJ
)part*I@IEJ
(…&?n>;J
'r…%I7JgJ
's&Ip89J
&…%fo4N8
%p…%7Qo@J
#ver&I@p@A
'age*J7o@J
*!&J@oAA
*$(J7gAA
(…+J8p@A
'ed%J/;J]
(…&J-WHS
'ing index(JJ/gJ
's(JpA?A
&…%@GqYA
"pu&J.ApS
%!!JHJpJ
%$%J@JoJ
"r please)J@N@J
#!(J@M@J
#ash%InZ@A
'!%JoIAJ
'es%GpAIS
(…%7SAIp
'ing&JpGJJ
*$&JoHJJ
(…&JpGJJ
&…(HoQ?S
#ea%HIgBJ
&te%I@SDJ
( a%IJAMJ
(s(AfJ@A
(…&RoR?A
&…&Qof6A
#itique'J@MIJ
*!#IJMJJ
(…&J@NIJ
&…(I7DLJ
#on(@R?2S
& job%@RI2g
#ud(J@JDJ
&!(A@@DJ
"ss%RM728
%$'SDJ8A
#v&7[G<S
%!%8g=C]
%$%8f?KS
"urrency%JPANA
*!&JHJNJ
(t%&JJJp
(…&/H[ES
&…#.QeDJ
#stom(I0@DJ
( hook&IB@EJ
(er%][J;/
*s#@P?a8
(…(]H?a&
&…(IRHN8
#t%?C7n8
% it%JNJ7J
%$%JgJJA
#z of%Jp/JJ
#ál es%/JJJp
"ycl…&@NA@A
#press%JJoIJ
&…(JAf@J
"zy*A@AAp
"álcul…(8AMJ8
"ódigo&H*:I&
(!%].9f/
($%B'AgA
&…(I29J/
#mo(f8@AS
!d'hi…%oe@6A
"a(AhC@/
#für(IAI@g
&…*IJ8Jp
#ha&@<@ZA
& hızlı(JGJoJ
#ngling%@[D@8
&…%JZNAA
%s#0gD68
#rk&IIAEJ
& mode&IIAEA
#s#Y88LJ
% null#J8IJg
&so)AJNJ8
&threadsicher%JJGJg
%!(7E?BS
%$(@E?AJ
#ta&Ge?W/
& for&JJ/NJ
'of)JoJ6J
'structure(J>JfS
&!)J?ANA
&$)J@JNA
&base&@'Ro]
*!&R<SI8
*$(R;AR/
(…%R)QcS
&class&@NJB8
+ for)A@JNA
+!%JDJ@J
+$%JMJ?J
&…&@)GVJ
%e&8cS2J
&!%NFIDA
&$&LG@E8
&nb…'@0AeJ
&s)IQ@EA
'!(JIJEA
'$&JHIEJ
&…(?SYg8
%um!(J@AEJ
&…&7f@<A
#ue…"JAJgJ
#y%RnJ@J
%!#Jg@JJ
%l…&AIHJp
%s%&@JN]
&!&&AJLp
&$%/JJKp
#zu&8AWJ8
&!%7@kM8
&$&6AWL8
"b%8o@@p
"e#.TRHS
# docs(GJJNJ
%requêtes(J6JpJ
'view)JgFKJ
#ad&FhLJ/
& code(JKMJ&
&$%FpIJS
&lock%7ZK%g
* ?%JRFJp
*!#@eJ@S
*$%JSVJ/
(…&@[N%A
&…%@ZE.S
#bería%-_?AJ
(…&.p@BA
&…&-o@CJ
%ounce%JZIE/
*!(JJJ3A
(…#JT?L/
&…(7BDK/
%ug'@fI@S
' this&IoI@J
'g…(AJEIA
&…(@fC@J
#cide"fJJJ8
&mal(7fHJ]
(…(7fG@p
&…(RgF@]
%ode%n@[@A
( this%fAIHJ
(r$(J/SDJ
(…)@7REJ
&mpose(JE@?J
(…(A;@AA
&…(Q1Q;J
#dupe&JEA@J
#ep&/R?[p
#fault&79@E]
)!%&IJDp
)$%/HJEg
(…(J9@DA
&…(89@E]
%i…#JHdMA
#i(KAfGJ
% test(JAgGJ
%x…&@j?FA
#l%p@N7A
%a…%/ASJg
%ete&@J><]
( the%JJMJ/
(!*IA?ES
($*J8JEA
(s%JnIKA
(…)JnABJ
&…(@[62]
#m(ffA@&
%ais%@D?nA
(!&@<?ZA
($%@)?nA
&siado%@<@ZA
(…%@3?mA
&…(@D?ZA
%o…+JI/pJ
#n(T>cTS
#pendencies(JDJ8J
+y%._@>g
(s on%@[E?J
(…)7N@?]
&…%-MD-p
%recated&K&HJp
,!(J7HJg
*ion)NIJHJ
(…%N8@@g
&…(N8H@g
#que)JFJpJ
' instead&JFJpJ
#r(gL5Q8
% test(Ap8AJ
%eference%JpAA8
-!%JgJ@A
%ive&p8JAA
( the(o7JIJ
&…%s%J@A
%lenmiyor*InI@A
#s(81b68
% failles(J8NIA
&tests+IIo@J
%con…(g?JJA
&ribe"o7Z?A
* it(7JpJJ
+the%aA.IA
+what![JJJJ
*d&A7SEA
+ in&HAJNJ
(ption,N@8?J
- for*NI8HJ
-!*NAJ?J
-$'DAJ?J
(…&k-R@A
&…&k6I88
%empenho!%AAIpJ
,$#JAJgJ
&rves%M1J5J
(…%M:I6J
&…"C)IYA
%ign(FMMAJ
(!(GLEAA
($*GKNAJ
&…'?CDAA
%s…(W8J?A
%tructor&JlIJS
(…%JhJ&S
&…(IfJ8S
#te…%A7K@g
#ux%oY?>p
#velopment#/AHMg
&…(8g7JS
%i…)?[E6A
%o…#g]IJ/
%rait(JoI@A
(…&JoJ@J
%uelve%7o@@]
&…&AoI@J
#ze(m^J-8
& fout)JpJ?J
'query%pAI8J
"i(Af'U8
# test+J]&DJ
#alog(AoI@J
&…&AoI@J
#ci!(AAM@A
#d(RINA/
% i)AINJ8
#e&pK/.8
% doku(F;JJg
&umlaute#JgIIA
%se%i5Rd/
'n%[<C@/
'r&pHIJJ
&…)o9IQ/
#fference%p?@?]
, between"g@@>]
(…%RHZ7g
&…&JHQAp
%ícil(E@I@J
)!(D@I@J
#rect…(7gI9A
#sabled%If8JA
(…%I[A;A
&…%HR8<J
%count%JfJ@J
&…%HH@<g
%k(A.AVA
&$'J?JfA
%p…(f@IJJ
#t(Z2;Q8
% sneller%AJIpA
#vide&7EJ7g
( per(/JJJp
&si…(@oJIA
&…%Gk6,]
"lacze…)W@>@J
&…&W@4@S
"o%TI8eA
# better&JJJp&
%here%JJMJ/
%i'A[G8g
&n%pJIJ8
&t%@_>o8
%people%8JJJg
%the+p@RK/
(se(gJIJ/
(y%p8JJ8
'is%@pGcA
&o&AJNJ&
%we)pJ.RA
&hat%AoNA&
%you)/IEJS
#!%qIHf&
#$%s7FIA
#br…(JJNJ/
#c&E7JAA
% comment&EHJIJ
-s%H@IMJ
%$%N8JJA
%kerfile%?DABA
, for#IIJMJ
,!&JEJ?J
,$(JDJ@J
(…(IDJ@J
&…&IA@pA
%s%EIJ8A
& for&N@I@J
'generator%HDJAJ
&!(;7IBA
&$(D-TAA
&tring&EH@JJ
+ and%GJJMJ
,with%<JIJJ
+!&NIIIJ
+$(NIAHJ
+s)N@IIJ
(…*NIAIJ
&…)EIIJJ
%ument%8IIRp
* parser%H8]fA
+the"DHJBJ
*a%NJAAA
+ción"?o@e8
+tion%COS@A
/ for(MIAHA
0generator%FoJMJ
+zione!%N@JIJ
*ed!%K@@Jg
(…&EGIQS
'nt%N@IJJ
&…&E5ISS
#daj(B@?DA
' komentarze%N@JHJ
&…(K@?DJ
#es%pBI@S
& #&oAI@S
'it#.Ig8g
'not(@gJ8J
'postgres!AIHJp
'the&o]@@A
)is%p@?@S
)ree#J2JJJ
'what(A;JJJ
&!%qD@?8
&$&r*?@/
&n't%In?nA
(…%[XGm/
't)IpJ@J
( update%IpJHJ
&…%Qe?m/
%t)sI??/
&!*bIH?/
#ing)oSIJ/
' ?%gJIJ8
'!)pAIIA
'$(f@IJ8
&…(egGI8
#ku%4E?Zg
&me…%Do@#A
&…&<o@#A
#n't&R&CoA
&…%^'LIA
%e(A6MN/
&!(A7MM/
&$'J7MM/
%t&f(@f8
#ppelt(.jIAA
(…&Hk>7J
&…(7V>@]
#s)JoI@A
% veces'JfI@A
#uble(RpA88
( check#J8MJJ
($(@2J[J
&…%Zq;.&
#wn&N]6PA
& instead*JmJAA
'to%@D8QJ
&!%Ii?7J
&$%.j@-S
&load%?efP8
&…%%YhZS
"rag'J?JMJ
& and&IIAEJ
&!%IHJ<J
#ifts(IfJ?J
(!(JfJ7J
($(JoJ?J
&…(JoJ?J
%ven%@ApIJ
#op%?87hS
& the%@:@dJ
&!%JHJDJ
&$(JHJ<J
#y(@VA0J
% run&IIANJ
%!%JtJ%J
%$%IaJ.J
#über(B@MHJ
(schauen)IINIJ
/!%IJN?J
/$!JJLJJ
(…(JIN?J
&…)A@E@J
"u([LC>/
# das(JIMI8
%mir&p@@JA
#plicate*JnIAJ
+s(J(]CA
,$%J-pN/
*ion%JDJ@J
-!&JEJAJ
-$"JMJ8J
(…(@W@8A
&…)@N@8A
#rch)oS?@8
&…)oS?@8
#żo)@9@nA
& ifów(JMJ/J
"ziała$&ApJJJ
&…&JoJAA
"á&@eE6A
"üzelt$(@b?6A
!each&EHl[8
& case%K7g?A
(olumn&EJJJ8
'field&N?JIJ
'other%Aa@8J
(ver(J@g8J
'step%DJJ@J
'time&J?JpA
#rly#?D?g8
' exit&JHJpJ
(returns(J<J8J
'$%JnJAA
&…%?D?]A
#ts'@f@RJ
& 0#JAHgJ
'the(HpJ@J
"dge%I@a@8
& cases#J7a@8
&…#JMJIJ
"en&!T8UA
"ffect&JnJ8J
(!(AdJ8J
($)JoJ8J
(s'J;JIJ
(…(J<J@J
&…&AjJ%J
%i…(JIIfA
"ige…(@2IYS
#n)7/QNg
%bauen&JA@NJ
*!&JA@NJ
*$*J7@NJ
&…)J@IEJ
%e(6U4VS
&n(BmIAJ
&…(KOIIS
%mal)J@W@J
( drüberschauen)IIN?J
&…'J@V@J
"kle&B6e<A
&!(D5Z;A
&$)B6R<A
"l%fSO7S
# await&8JIJp
#eg…%A<JK8
%men…(If[@A
&…&Io[7A
#i5&oJAIA
&!&oJAIA
&$(fJAHA
#se*I3IAJ
&!)JEI@A
&$(JDJ?J
"m(gLG88
#ail(A@RMA
' and%JAJ;J
'!%A6Ra8
'$%A6fpA
's&JpAAA
&…%@eGW/
#oj…%JpIJA
#pty%7lc<S
' input%8g?Hp
(list%Le]?8
(state)J7ANJ
*ring%J@f@J
'!'.gGI]
'$)8pHJS
&…&@nY:J
"n([:@dJ
# lugar&ANJ@A
%un#h?IAA
#coding&8JHKp
&…(8.PDg
#d%>meM8
%!#Qe@_/
%$%7f@MA
%point&9?W98
* is%Ae7eJ
*!%6@V:A
*$%-@bAA
*s(JJ/MA
(…&/?ELA
&…%76MW8
%s(JfR8J
&$%JJdJJ
#glish"WT=-J
)!"iAAI8
(…#MAJIA
&…#MRI7J
#ough%7a96S
(!&AV37&
($&AML@&
&…&@p97S
#ter%]Z8M8
&…%ZY6CJ
%ry(N@I@A
'!&N@IIJ
&…%E@>CS
#um(AE?AJ
&!%AKI7p
&…%@1DYA
#viro…&A?JEJ
&…%A@JNJ
"quals&J7IEJ
( and&J@JEJ
&…%K?IEJ
"rgebnis(@o@IJ
*!(JoJ7J
*$(JfJ@J
(…%@o@RJ
&…%@o@[J
%änzen$%B@eIJ
&…%A7eCJ
#klär(fJ@IJ
( mir&oJ@IJ
(e&o@JAJ
(…%s?>A8
&…(h@?@A
#r*AJIHp
%e…(AIE@A
%o+@o@@A
&r%HfJ;/
' handling)J'UBJ
'!(@ZGCA
'$%7[PEA
's(W0BHA
( in!M/KJJ
&…%BpB;/
#stelle eine(I?JMA
"s(7JHQp
# la%8IJJg
#6)A<JIJ
#ca…(JAJfJ
%reve testes%JAgHJ
(…%I@pIJ
&ibe"<5f9/
) pruebas%IJpIJ
(…%@@REA
&…&A6o;8
#presso%J@p@J
#sa&o7@<8
%e)oAJ@A
&…&JKF8p
#t(d[BAA
% il([ALJ&
&la%/AIJp
&vide(JgHJJ
%a%K7ZeJ
& función%E?ROS
%e&^KBF&
& código%]0;P/
%o(@MFI]
%á(C7MI8
& bien(AAMJA
"t(@7V?S
"ven)oRQ?A
&t&of6HA
's&@nIA]
&…(f[@7J
%ry&:XR^8
' call(A8JnJ
(keystroke%JgJ.J
(time&AoJ*J
(zoom)J/JpJ
'one(8oJ?S
'thing%8K8n8
,!%Je@K8
,$%Kd@[A
(…&ANAQA
'where%IW@@A
,!&IbI68
,$%Ii@78
(…%@EII8
&…%:h@]/
"wig%A@ApJ
&!%J@8pJ
&$&J@8pJ
"xactly'f8S@A
) is"pJ@J8
)!(oIJJ8
)$&oIJA8
(…(fARAJ
&…(p@IIA
%mple%jAZ=A
) in(M7]FJ
)!%gJHJJ
)s(KIgGJ
(…(T@n?A
&…&_6p58
#ceeded%@Z@eA
*!%A[ImA
*$%AZ@dA
(…#@i@Y/
&l*@@JEJ
'$&J7JEJ
&pción(AfJ?J
'tion&IRYEA
+!%I]e?J
+s%CB?Ag
(…&AAXC]
&…%/[FVA
#ecuted%So]4A
(…#JZReA
#isting#0Sg>]
(…":]o=A
&…&'oJ@S
%t&Cm@PJ
& code(JfJ@A
#pain this(oHIJJ
&…*oII@A
%ectations for(IIo?J
(ed#IfS@J
(…&?fo5J
&ri…&ANIJ/
&…&#jq5/
%ired%@oo6A
) token%@[p5J
(…#@ff5J
'y%JnJ9J
&…%@eo-A
%lain#gZPB8
) in%2JJJJ
*like&oJJHA
*the(q@A@8
,is#eIJJJ
*why&nJJJA
)!%PA[LJ
)$%Y@]LA
)ing&<JIJJ
(…%h[Q@8
'nation*s6A?A
- of%nJAJA
-!&oJJAA
(e(fA@AJ
)!(fAAJJ
(…(s4A@A
&ica%qHIAA
(it*8EIJJ
(…&S<H@8
'que(g7IJJ
(…)p7JJJ
&íc…(o@J@A
&…&rII@J
%ort%>e-aA
(!%?o?EA
($(?f@BJ
(ed%M.]IJ
(…%:2SIJ
&se%JIJEJ
&…(7^>MA
%ress&7E@BS
)ion(:MJ?J
,!&JNJ7J
,$&JNJ?J
(…(KE@?J
&…(BEA?S
#tend&IIAEJ
'sion&I3J9J
(…%IDJ9J
&…&>2I<A
%ra&JHJoJ
'ct%INJIJ
) the#JMAIJ
(…&JEAIJ
&…(J<7[J
"ye'JIM@J
%!*J?N@A
%s(J@M@A
& please+J@N@J
&!*J@N@J
!f(SD@@A
" strings(JEJ@J
"-strings!'JMI@J
"a%oJJJ&
#il'Jg0@J
&!&Ap/AS
&$%Ap&JS
&ed$&Jp/JJ
&ing&JRnHJ
(…%IolHJ
&les&A8NJ8
(…(J8NJA
&s&SYG6p
'!)Ip@@S
'$&@p5@p
&ure!%//IMg
(…(//INg
&…%/eJ0]
%t(qZ>?8
&!)r@>@A
&$(j@>@A
#ke(J>pAJ
& clock(JGgJJ
'timers%IJgIJ
#ll…&AoL08
%se%IZ?eA
&…,IoIHA
%t…)E@I?S
#n+I7JoJ
#r%H&@TS
#st#ZH^d8
&!%]7Jp8
&$%g/Jp/
&er(8@@fS
( ?%A?IgJ
(!(AI@fJ
($%A6A[p
&…)8@@oS
#tal%Jp@JJ
#ut(AA@Jg
#vor%/mW7A
'!&7mV@A
'$%8dN@A
&…&7]N7A
#z%nI@f/
%!%gJIIJ
%$&pAIIJ
"eat&I@AEJ
&ure%GApBJ
)!%J@p@J
)$%J@p@J
(…%>9f;J
&…(GA[;J
#chas!%J7@NJ
&…(?e?1]
#edback&AIN@J
* on#AIDJJ
(…%AJNIJ
&…(AIM@J
%ling%AJEJJ
(…"A@EJJ
&…(A<K7J
#hler(@f;@/
($&@o:@A
(…(J&[LJ
&…(26j9/
#rm…)AAIIp
%tig(JHJ;A
&…(JHIEA
#tch%J@fAJ
&…%I'[fJ
#w%a?o5A
%er&I:@mA
' queries(J@JdJ
&…&H:IlJ
"ich…%Il=)p
#eld(DP@9S
'!%EII=S
'$%M]J>A
's(J;J@J
($%JEJAA
&…%DL51J
#le%I]XZA
& for(J/JgJ
'handle&JpI8J
&!%gSF@J
&$%CMP?S
&na…(JoI@J
&s&7IINJ
'!%.@[DS
'$#7@RaA
&…&@n7MA
%l"C67EA
& in"M.AEA
%ter%ZdP]8
( by(AAA;J
)in(JAJdJ
&ro(A@JDA
( por(A@JDA
&…*IH@NA
#nd%ZK;QA
&s(H@JNA
&…)I7EBJ
%e%:Q9eA
&!%;IDHA
%ish%IJANJ
(…&J?JoJ
&…%@@RWA
#re%W77IJ
& and)pAJJ/
&s(IpA7J
'!%fo&HJ
&…(]f86J
%st%nIW%&
'!&RK_?&
'$%I;VB&
&…&QIb8A
#ve%fAAYJ
#x%JIV7/
% it)ApIIA
&teh(Jg@IA
'he%Io@IJ
%!%[79D8
%$%[@CD/
%all&S)]H8
($#T9fH8
&…&S(TIA
%t…%g/]AJ
%ボ…(J7@EA
"lacher*J<JHJ
&…(J<JIJ
%g(fS@1J
&!&p7@BA
&$%g6@NA
&s%hV>7&
'!(J<IAA
'$'J;IJA
&…(SD?@A
%kes(Jp/JJ
(!(Jg/JJ
($&Jp&JJ
&…*Jp/JJ
%tten#ID@DA
(…#IDABJ
#es…,J7IEJ
#oat(8JHJg
&…%ATH8g
%w*o@JJA
&!(nJ8JJ
&$(eJAJJ
#y(J?JeJ
%!)JHJnJ
%$(JIJmJ
"ois&A[I7p
&!)A7I@p
&$)A7IIp
#lder(AR7Ag
(!'KdJHJ
($*JmJIJ
&…(@PIKg
%low'TDA@8
( the#i?IJA
&…(Sa@7/
#nction%BMG0]
* qui&JIA<A
*!%A;@H]
*$(C;@HA
(…%CiG0A
&…%ATOAJ
%ksiyonlara böl(AEI?J
(…%n*?*8
&…(Q;@;8
#r#L,YD]
% #(2SJJJ
&0&JS%NJ
&a(G-Q_]
'll'KS2AJ
'n(gIA@A
&big%Jp8@J
&each(J8JoJ
'very%H5gpA
&go#JJJGg
&it%I7HDg
&large&JpA@J
'eap&JSpI/
&me)p?@KJ
&n#fRAJA
&por)JEJ@A
&the%M%fL8
(is(;5d:g
&users(J@JNA
&what&6NR@S
%!(h:H7A
%$&h<?.8
%bid…&JEJ8J
%ce%JJeJJ
%eac…%J;H7g
&ver%[[AX8
)!%o@B]&
)$#[fAJ8
(…(]RAd/
&…%fL@OA
%gets(IoJ?J
(…%KpI6J
&…(BoH?S
%m&#gH2]
&!%.L?C]
&$&7E@BS
&at&C#RCS
(!#L78;A
($#M5A;A
&ula%q@IIA
(…(qIIJ8
&…)U#[BA
#und&KoI@A
&…%JoIBA
%r(ANI@J
"rame%S7So/
'!#]6]g8
&…%A7Rf]
#ee&Jc?2]
&s it%.f?@p
&zes(IA@gA
&…(7fP@S
#om%S8S</
& a&&BLAS
'io(J/JMJ
'the&>oR2J
'upload*J7p@J
&!#DJ?H]
&$#LJ?Hg
%n…%p8JAJ
"ull&8-ArA
& table(JJJmJ
#nciona&RX@?p
*$(AfI@A
)es!%JEJJA
+$%ADJJA
(…%[q>6J
'ón%I(G_8
) que)JAANA
)!#M;>Y8
(…%I1?V8
&tie(V%H28
)!%H?fCA
(on#BT-U]
* called%8IJJp
+for%ImALA
+here%JJJFp
+is&S7IpA
+that*JA8NA
,o&IHJNJ
*!#:/g6S
*$%;7QKA
*al%IM@AJ
*s&R<U?/
+ is*JINJ/
+!(I;R@J
+$&J<R@A
(…#8;?US
&…"L;69J
%kce!(f;?6A
'ja&p?IBA
(ę(J@JEA
(…([:?;8
&tion%E-HpA
* die(@@JNJ
*$%;@flA
(…%VA=^8
&…(i95C/
%zione%@D>E8
(…%5L51p
&…%7L>:g
%ção%e0e3&
( que(AAJDA
(!%.9f;A
($&7BI<J
&…&[2H</
#zz#JJgIJ
"xi(@oI@A
"ür*J.nCA
!gara…*J7HJp
%bage)J/JpJ
(…)A.JpS
&…(A7@oS
"b&J7BoJ
#!%JJJeJ
"c*J@IoJ
"ebruik(JEJ@J
&…(I0@<A
#hen%@n@e8
&…)@Q?nS
%t%7m8ZS
& das&A7@]p
#nau'gJHJ8
&…&pJIJ8
%erador*GJJNJ
(l(/IIJg
)!#/JJJg
)$&&JJJp
(te%D7H^A
* a%J7fBJ
*report%R;g?8
0$%J:gOA
)or%>S]:J
+ it%FAJNJ
+!%I6]<A
+$#IAhB8
+e di(JJ/MJ
(…%Ge6Tg
'i…%ZT?1J
&…%QT>:]
#t%SfIFS
% a%.f@gA
'n(JfJGJ
&it#.Qg]A
&rid#-a6Y8
&the%f77Qg
(is&A<JIJ
&what'g8JAJ
%s%Jn7cA
& the&ApJ8J
%ting&?n@@]
) nan#7f@7g
(…%7[@@p
&…&?m@C]
"iga…)AIJo8
#t'8JIIg
%hub&AA?E]
&…'AJ6D]
#ve%ZDK88
& me%eQ^78
&n(S-[LS
&s*JoA7J
&…%AeQ)S
"leich…%[iH8/
&…&R^IK&
#obal&/<J@g
( state%&KJIp
(!(J;JAJ
($%J;JAJ
(s%JEJ8J
)!%AEIAJ
)$&J<J8J
(…&A<IAJ
&…*8<JA]
"o(RJD0J
# ahead&6ApM/
&way(JfAHJ
%live(AINJ/
%over%pJ?JJ
%through(RJD@8
#!(8AMGJ
#$&/AMOg
#doc(NAIIJ
&…&N@IAJ
#es%P:2BA
& to#M>JeJ
#ing%p4gg&
' on&q8@]/
&…#_,^]8
#od%K@E@A
& ?%JJNJ/
'idea%JJNJ&
'name(JJGJg
'to%AJMJA
&!(AJMJ/
&$%AJNJ&
%gle%M7IKJ
( style%MAJHJ
&…%NAAJJ
#routines%pfIAA
, ?"AAEJA
,!%8@JJg
(…#[eK7/
&…#feR@8
#t(JfA@J
"raag(D0TGA
&…&C(V>A
%ceful%JAAMJ
* shutdown(J8ADJ
(…&J8AEJ
&…&JAAEA
%de%RRg88
'!%ApM./
&…%?dq1/
%phql%B?IEA
(…&A@IEJ
&…&J@IEJ
#ee…(8[f@J
#oup%IS@<A
&…(IB@;A
%w…%%jJQJ
"uaranteed%AJHJp
, ?(AJHJg
+s%gJJJ/
(…#^@>J]
&d%@EJBJ
' for%IHJNA
&…&RD><A
#est%IAgJJ
&…%.YgX]
"éné…)FJJMS
"öz at(A@N@J
!hace%W[=A8
#ga(A@Gf]
#lf%eC6[8
#nd#VDA5A
&le%6Z6bS
(r)qBRH&
) does&S<HAJ
(s#ZfJIJ
(…)pLIH/
'ing)J(UB8
*!)J0INJ
*$)J8@NJ
(…(I'WB8
&…%HL;C/
%gs%Ap7Ap
'!&Jp/JJ
&…+A]@6p
#ppen(]/>gg
(ing'gIIA8
(s#f87>g
) if&/AJJp
*to&]JMJ&
(…"l586g
&y'@Ij7/
' path(J2g@A
&…(Q.iHJ
#rd(@3ARJ
& to(JE@@J
#s%'s?6S
% no&EIJ&]
&to*Jp@88
%h)JO@gJ
&$(JPIfA
&co…%J@JEJ
&…(J-?Dg
#t%8cD@]
#ve%9JI?g
& a#/P;j8
'i(JJ;J8
'the%C<J>J
(o&pAZJ8
%ing(gJ?JA
#y&6nB7]
% algún)A8NJA
#z que%JJJoA
%l…%I<[@A
"eader(D[@.J
( comment(DJJHA
(!"jY?78
($#^e@8A
(s&nJJD&
(…#eJJD/
&…&bY@.A
%p&A#Jj]
&$&J&JVJ
%vy%-V.Y]
'$(J@JfJ
&…%#a7dJ
#ld%L8AeJ
%lo&I.@t8
' world%JJJEA
&…%I7IWA
%p&bY>,g
& me#SgAAA
&!"R[G@g
&er%J<ABA
(!#RDIBA
($#S;@CA
&…%I<8EA
#p aynı*JoI@J
#r(@Z@n8
%e%fR@6S
& ?&K?B7p
'and"pSIJ/
'the&SAJN&
&!%gSAFS
&$&f[I=S
#t&8o[@J
%zelfde)J@@EJ
+ voor*J@IEJ
(…)J@IEJ
#y"DJDJ/
"ier%hIB"J
& ein%AJJ8p
*e*/JIJp
&!&SpH@A
&$%fZIIA
&an'8JMJA
&…&8MN@/
#gh…)JIJ<J
#nt(J6ANJ
&er%oJFJJ
&s&N9A?A
'!%C;@?A
'$%M;7=A
&…%k2558
%zu%K%lDA
'!(L8XCJ
'$(L7dCA
&…(D7PBA
#st…)I@IEA
#ts(JHJoA
& the(J@JoA
"old*.JbI8
&!%AJsHA
&s%L@IP]
' as%MJIJ8
&…"D6Id]
%e!"JfIJJ
&s)@RN@A
&…)AIN@A
#nest&8IEJJ
&…%IIEIA
#ok&[AAE&
&$(IDJHA
&s)JEI?S
'!(KEI>J
'$)JEI@J
&…(JDI?S
#t)J7JpJ
% loop%J?JoJ
#ur(o@@QJ
&!%f77eJ
&$%o%@nJ
#ver)ER@?A
&…(E[@?A
#w"e%a7]
% about%A@fKA
're%pJIJ8
&big%8JIJp
&can(AI@pA
'ome%pAIJ8
&deep(8JHJp
'o%]R=A]
(es%RAMA/
&i&AJNA8
's!I?8Ag
&many&8JHJp
'uch%8JIAp
&often%8JIJg
&the(gAIJA
(is%f@AIJ
'o%L779g
&would&ANRJ8
%$%p8IJJ
"ttps#8@AM]
'!%J@JDJ
&…&7@JES
"äng…&Ro7QA
"ızlı!(JGJpJ
&…,J?@oJ
!i"AYV6p
" be)JJNJ/
#call*8AIJp
&n%JCdAA
''t%p<=A8
#don't%e:?JJ
#get&Rn?7g
#have%[6]/]
#know%AJgJ8
#looking%pAIJA
#make)JIJp/
%erge%JJMJ/
#need%)#HNp
#press(@fIJJ
%ush(JJMJ/
&t#JJHJg
#run&[&@pJ
#see&pJFJJ
#test(AJ.oS
%hink%@JDp&
#use*AIIJp
#want&7Ko:A
%ould%@EJAA
"'d%W)J48
% like%;<A68
#m&n,f6]
% not%&JNJJ
#ve&pAB@A
"ch%@,r6g
#i(f7I?]
%!)o@I@J
%$)o7I@S
"d(In8:A
#!(IoAAJ
#$%IfA;A
#ea(]/MJJ
%mpotent%/oABJ
(…#/gg/A
&…%&gS8]
%ntifier%JdJAJ
&…&JnAAJ
#iomatic%ADJAJ
(…%A;JAS
&…!8<J8]
#s(JPIAp
"f&#U99g
# else%JMIJ8
%i(/ALAg
&t%8IDNA
''s"88@N]
%nothing%J;IJJ
%the'7IR@g
&wo(/JJJg
#s.AEI@A
%!)A<J@J
%$,A<IAJ
#ów$(JNJ/J
"gnore…&ApJAJ
&…+JoIA8
"l%eIA.g
"m(r8HJ8
#age%@R@a8
's(J>JpJ
&…(@G@iA
#briqué(JMJ7J
(…(JDI7J
&…&JEI7J
#mer(JgJ@8
&…([pJ@/
%utable(A8IBg
+!%8*=9p
+$%A*@?p
(…&@A?9p
&…&@A?9p
#plement(IJ@MJ
+ the%IHJMJ
+!#JJAMJ
+$"IJAEJ
+a%IJJMA
,tion'?@VB8
0!&I@NL8
0$%@@DKA
(…*@@KN8
&émente%JIIEJ
(…(J@IDJ
&…)?@LEA
%ort#?g>g8
(!%JR@dJ
(s(JDJ?J
)!(JDJ@J
)$(JDJ?J
(…(@2R?g
&…%-]?]]
%rove%M8Bf&
)!%R9E@A
(…%99Bf/
&…(B6D[/
"n#KgHHJ
# #(o[?@A
%0%f6I@p
%a(10[Yg
&ccordance%80LLJ
%chrome%JpJAJ
'unks+J@JnJ
&i&AIIoJ
&omments#;JJJJ
%for%JAIAg
%general)8J@Ip
&o%JJHAg
%here(_AC@&
%kleinere&ANHIJ
%line&Bb6>J
%memory&J?g*A
%one%SfG8J
%plain%dJJJJ
&roduction#[[2?/
&ython&%AAT]
%sql*J6Io]
%tests%JJnIJ
&he%3fGRA
'is(nGSQA
%which%@JIJp
&ithout&JRNJ&
&ords(gIIJ8
#!(@h['A
#$&@hZ&J
#cl"N@JHJ
&!%NASGJ
&ud…(?HgJJ
&…&JGpIJ
%omp…&ImJAJ
&…*JnJAA
#deks(AJGJg
&ntation*JWJ.J
-!&INI7J
(…*JNI7J
&x)@@5p]
' ?(AJGgJ
(is*J6JpJ
(on&I@FCp
)ut)JpJ.A
(would&8JHJp
'!*AA6oS
'$(AA/f]
'es(gJJJ/
(…#gALA/
&…(@K,f]
#finite&JpJ%J
&…(SgJ7A
#heritance%8EJ@g
-!"JDJ@A
-$%JDJ@J
)ed%gHIJJ
(…#J;I7g
&…#S:H@g
#itia…%AQINJ
#jection%J[V?A
+ kill(J.gJJ
,please%Jp&IJ
+!&JnJ@J
(…&@m_5A
&…&7oT5S
#line%E'?ZS
( comments'MIIIJ
&…%D:?HJ
#nermost%A?JpJ
&…%7lHfS
#put#eYg/J
'!#@fP/g
'$%@fe7A
's%96qQ8
(!#1QDQ/
($%@6jZA
&…#IYfIA
#sensitive(JnJJA
(…(JnJ@J
&rt!"?@AjJ
(s!&J=JpJ
(…#JHJgJ
&…%AXIgA
%ide&7d@Xg
&…(BG8eS
%pect%JJ3JJ
%tall(/SAJg
)!(/JIJg
(…&&R@Dg
'n…%7eCYA
&ead&@<@lA
) of(@D?d/
)!%AJJ8p
(…(7;@eA
&…&.N@eJ
#tegration(IAgHJ
- tests%IHpIJ
(…&@@oIS
&rface%7;R9S
+ for%JIJEA
,is%KIgHA
+!(ANAGS
+$&J<BFS
(…#8297S
'n…%JAJ@g
'p…%gK?IJ
&…%^8Y-]
%o%fk@7&
& a)ANBGJ
(n%pYJ@A
'code&@GJNJ
'its%@DJ@J
'smaller(ADJAJ
'the&9W@6A
%roduce%I)BgA
+ a&IEAIJ
(…%@;7TJ
&…%A1@Qg
%s!&J@JoA
&$(J?JfJ
#valid(IoAJJ
)ated(SgJ.J
(…(de?AA
&…'di@6A
%erse(J>JMJ
(…%@:8D8
&…%@<@D8
%oice%IoJ@J
)s%J@HD]
*!%JAGES
*$&J@HNJ
(…%@e@;S
&…"@n=<]
"o(J.IaJ
#!%J?IoJ
"s!mQ/Gg
# #%g@FAp
%0%J2RSA
%a(QC>DS
&lways(AfJAA
%broken%IcpAA
%cancelled%JAAM8
%delay%8IJJg
&isabled%JgJGJ
&oing!fJJJJ
'ne(J.JDJ
%empty)&p@I]
&nough(J<JAJ
%fine#KdBAA
%going%S/IgJ
%in(J2J[J
'dex%JJHJg
&t%.6CR]
%missing&@A@NS
&y(8SNJ8
%never%o]IJ&
&ot(HnIR8
%off%JoJ8A
%possible&@pHAS
%red(AgA6]
&ight"%@s-]
%slow%HJJpJ
%that&S#E#p
'e"fB14J
(re#I;B@S
'is%@?;7]
&oo%J%p[A
%wrong*N/IJJ
#!)L-HES
#$&C-AEJ
#n't%5eRYg
' used%J(J[A
&…(5oS@S
#ol…#JJeHS
#so*87L@p
%ues%AJDJJ
(!%AJDAJ
($"JJEJJ
&…&AJE@A
#t(,]C@g
% das%JJMJ/
%!&%_CAA
%$%%qBAA
"t"/USRJ
# ?#fd0.J
%a!@:?Rg
&n%JDJ@J
'd&.nLJJ
'y%AIMJ8
&part*A@N@J
%be#J?Gfg
'tter%AIJ8g
&igo(JJJp/
&locks&'@p@J
%cost*&JJJp
%do%JJNJ&
'es(K2RQA
%fails%J>pIJ
'ster%/@Jfp
&ires"p8JIJ
%goes%@.EeA
%hangs!6pH&p
&old+JJNJ&
%in(J@JoA
&s%V6@^8
%like%JJMJ/
%maintainable%JJNJ&
&ore%IEJ8J
%ok(JAGJp
%possible%JGIWA
&rints(/gJJ8
%retries"J?eDJ
(urns#BSIG]
%says+8pIJ8
&cale%JJHAg
&ends%&pIJS
&hould&<UB'&
&o&Iq87A
&top)JnH@J
%take%8NHFp
&o(/]JMA
&wice%AA@fp
%up#?;PVA
&se&JFJpJ
%with(p7I@J
)out%JNJFJ
&orth%JJHAg
#!#:RGTJ
#$%;@H^J
#'s%<c8SA
& not&ERI?J
#em&@o7eA
&$%?o@IJ
&s%JgJ8J
&…%7gJAJ
%rator%@eA3A
* invalidated*JoJ6J
*!%J7JNA
*$%J7JNJ
(…%7E@BS
&…%.L@CS
#s%KT6eA
% own%@EJ@J
%elf&]oI?8
(!%poI?&
&…(]fI@/
!jak(fAJ>g
#nk…(J6JgJ
#va%/k6,g
& 0(ADJAS
&!%AE?7g
&$(@DI7S
&doc*N@IIA
) für%NJAIJ
)!%NJIIA
)$'M8IIA
(…+N@JHA
&script&J<J@J
,!%IEJ@J
(…&I<J@S
&…+N9@IA
"cstress(J@g?J
*!(J@p@J
*$(J@f@J
(…(J@p?J
&…&J@p?J
"e'>J8Pg
#de%<7SlA
#st(dZR5J
"ob&p6F^S
% is"J.In]
%s(pCGJA
&!(J3J@J
#in(.]?eJ
&!(A?Ho]
&$(J?IfJ
&…%]<I.A
#ur(E/JAJ
"query*IEA7J
($(J<J7J
&….J<A@J
"s&AN@7S
#!%8D@.p
#$%8DA6g
#doc)N@AHJ
'$%MAJIJ
&…*N@JIJ
#on*@?@NS
& output%JAAMJ
&!,J?JEJ
&$,J?JEJ
"udge(8JM@J
&…'AJD@J
#mps(@pK7J
&…(IpJ/J
#nit(IIgIJ
' 0%IHgAJ
&…(JIp@A
#st%/RaI8
&…%87MoA
!k%I;?@g
"6'J@gHJ
"afka(AAIIp
&…*AAI@p
#ld…)IEI@A
#n%e-6Z]
%n&8@NAS
& das%%@KAp
#żdy%D@IZA
"eep(D6?BS
& the%D?@S]
&s&%ei78
' the#J[dIJ
&…%#QsRA
#y%CPXB]
%!&o?[A8
%board(@R7EA
(…&II7EA
&…(AR@DJ
%s&RN?@A
&$&JEJAA
&…%JQJmJ
#z*SoI@A
"ijk(I@DIJ
#ll*J7pJJ
&ed&ApAIA
#nd of"gJI8A
&ly"CT2A&
&…%Jg:?8
"lasse%n*?9J
(!([;@6A
($%Z;?8A
&…)R<B8J
#einere%AEIIJ
(…(fC?7A
"now(pKP7A
& what'fIHIJ
&…&8bA.A
"od(f9B?A
%$%R<B?A
#mentarze&NJJGJ
,!&NJJHJ
,$%NJJHJ
(….E@@@A
&….E@I@A
%mentar)<AJIA
(…,E@IIA
&…*3[@?S
%pil…)AoIIA
&…(@f@D/
#pi…&p@?g8
#te…&HAp@J
%lin)6JIKp
( ?(6JJJg
(!%.KIJg
&…(-JILg
"ritisch*J@N@J
(….A?E@A
&…,@@E@J
"ullan!(J<I@A
($(JEI@A
"ürz…(JEJ@A
!l'ut…(@n@CA
"a(ST=IJ
# clase'hIJIA
%doc&N8JJJ
%page%JSHmJ
#bels%8@JMJ
&…%J7JMJ
#mbda(@7JgS
&…%I6JpS
#ngsam%I8JoJ
)$%I8JgJ
&uage%AB@EJ
(…#A:?DJ
&…&?07rS
#rge%@f@dA
' inputs(J8AgJ
&…%@S@nA
#st(JeA:A
#tency%@@7fg
)!#A@IhJ
)$!J4Ht8
(…&J@%hS
&…(J9/hS
#yer!(JEIA8
'$&JNI@A
&…&I<@e/
%out*IA@pA
#zy&J@JoJ
& loading#JAJeJ
"e%ek57J
# code(B<I@A
%rôle*pIIJ8
#ad…)I@ANA
%k)Ap@/]
&!#JgHA]
&ing&JnKAA
&s%J7a@J
' ?(J/MJJ
'!&J&W@J
'$!J]n6J
&…&J@W@8
%p&7Zo-g
& second(JJpGJ
'years%JSpI&
%r…%A@IIg
%s…(f@AU/
%ve)W@I?J
&…(W@I@J
#er(InJAA
&…&.oG@p
#ft&fm>.]
&!*pII8A
#g(o@J@A
%a…#JMGI]
#ng…&JN@-S
%to%J?JoJ
'!&J@IoJ
'$#JIIgJ
&ísimo(J@IfJ
&…+JI8pJ
#s%:%K_/
%barer%INAIJ
*!&IEA@A
*$%JEI@A
(…%INA@J
&…%JNJ@J
%s*@9@nA
& memory(AJJg/
#t%7J6Cp
% the%I<IB8
%'s%@1Z:A
&…%@2[BA
%t…&8pJIJ
%z…(JfJ?J
#vel%TDOBA
' of"/;J@g
'!%SC7M&
's(ACMJ&
&…)J;]A&
"gtm(JJMI8
& ?%JJNI8
&!(JJNHA
"ib(A@I@p
%rary&@BY)]
) for%JIHIp
)!%@D[28
)$&ALI'S
(…&7CO9g
&…)7AG9p
#cense&NAJ=p
)d$&/JIJp
(…(1AIHp
&…)9JIHp
#eferanten(J7JDJ
(…&gZ?D&
&…%gH@E8
#ft(J<J@J
& the(JEJ7J
#gh…(S@Jo8
%ne%Vd@XA
&…&CZ@lA
#ke&KCDI&
& crazy%JHJfJ
'that%9MKJ8
)is(JJMJ/
(o%fAD88
#mit)77Hfp
' exceeded&J8JpJ
'!&7JIKp
'$%@IRAp
'er(J@JMJ
(s$&I@p@J
(…&I,oEA
'i…%J@JEJ
&…&7"mrS
%po(J;K@A
'!%A<M@A
&…,AEJ@A
#ne&a].8&
& 0)Ip8JJ
'by%o@KIS
'with&B<IIA
&!(@fAYS
&$(SQIdA
&ar&J?JoJ
&r&SAJEA
&s(]2@S8
'!%SEJ7A
'$%JMJ8J
&…(f2?]/
%h…)J@IoA
%k%IS7EJ
& is&FpJJJ
%t&JS&EJ
&!)JJ/NJ
&er#._?/g
( is&&pJIJ
&…%%h@@p
#st%:Q/_J
& comprehension"JNIAA
'everything%@JNJJ
'of%@5AsA
'should(I7JEJ
'the(N/IJJ
*m#IJMJA
&!&.FGr]
&$(7OJ_S
&a([Z]7/
&e%-Zi6]
&s%IIJDA
'!#J@ADJ
&…(GlV-8
#tera…%IMI@J
&…&INI@J
#ve(7LD78
&!(A@NAA
&$(8@MJA
&…)R<78S
"o'^I;//
# del(p6J@J
#ad(7IInS
& test&JJpGJ
(he(J7JgJ
&!%AI@nA
&$(@@@fA
&ing%I@@hA
)!%@R@nA
)$%6[@eA
(…%?I@qA
&s&@#[iS
&…'@@RgJ
#cale%I@JNJ
'ly%JgA@J
'storage%IJA<J
&…(IOAbA
%k%fQFfS
&!#[@HJg
&ing%RAA/p
&s$&A?KoJ
&…%I4aSA
#dash%JEI@S
(!(JDJ7J
($&J<J@J
&…(A;I@S
#g)@GAES
% n&JAJmJ
%ger(J1p@A
&ing%ReKM&
)!(I?ANJ
)$(R@ANA
(…%IYTD/
&…%IJq8&
%ic&]E9=A
' in)J<J@J
'!#D9BIJ
'$%JJ<JJ
&n(@OTEA
'!&J7JEJ
'$%JIJ<A
&que(JDHIJ
(…(JEIIJ
&…'IVA/8
%s%/p?J]
#hnt%JIHAg
' sich%JHIAp
#l!"Io[7A
%$!Jnp#8
#ng%.j?.g
&!(J<IIJ
&$(JEJJA
&…)JEJ8A
#ok*ASEIA
& at(AREHJ
'for&A7EJJ
'into&JpGJJ
&ing!J8NJ8
) at%pJIJ8
(…%pAKJ/
&s&AEIHJ
&up*SPJnA
(!%JGJpA
(s'JGJfJ
(…(JFJpJ
&…*[@An8
%p%fSFnJ
&!(]7?nS
&$&o@=Z]
&s%@%@op
&…%716og
#s%:S/9]
% tests&KK&]A
%e%[hB+S
%t)Rp@@A
&!%oS?JA
#urd$'JHJfJ
#wercases&J@AoJ
(…%J8AoJ
&…'J@JfJ
"ru%IJAEA
"ugar(JMJ?A
' de&ANJ@A
&…(AMJ?A
"äuf…%p[=o&
"öschen(@I?EA
)$(J@IDJ
(…(@RHDA
&…)I@IEJ
!m&J/Jn]
"ach%6<?^A
& das#@>@jA
&en!%J3JHJ
&in…%GEAKA
&…%eC>LJ
%ro%g?IE8
&…(]@@EA
#gic(^2AA8
' numbers'J;JIJ
&…(T;AA8
#il([TS'8
&!%[@f6J
%n thread%8fJl8
&tainable!&JJNJ&
(…(DBM?/
&…%EgD6&
%s&@<@ZA
& rápido&I7JpJ
#ke%I_G]8
& a%G?p<A
'it&@M6g&
'one%I@AEJ
'sure(D>g>J
'the%C^%IA
)is%6_6hJ
&file(JJ/MJ
* with(JJ/MJ
(…&JA&N]
&s&^mJ@8
' the#gJIA8
&…(hY8AA
#l%gfE#&
% drüber#IAMJJ
%!%CV>?A
#n(8[?@p
%ager$%JMJ/J
(…%Sg8(A
&…&SM8)8
%q…%Nf@=A
%y%%g@nJ
& results%JmJAJ
'times&/AJ]p
&!)JnJIJ
&$&JmIRA
#p).E?I]
% for(JFJpJ
%!)7E@7S
%$'7D@8S
%per*@@J<J
&…(R@AEA
#rche&XgJJJ
&…(QoJ@J
%kdo…&?JJNJ
&…%?[ADA
#tch(]gJ6A
'!%p;R@&
'$#ADS7S
'es%JpJ6J
(…%ApJ7J
&…(RqI/A
%eri…)I@JoJ
&…*I@AoA
%h%q.JJJ
%rix%&f6s&
&…%&SOp8
%ter%8JRAp
(!%A/RJg
($%J@QAg
&…%/SRA]
#x(@o@@S
%imu…(JoJ/J
&…&JoJ8J
#y(_dH:/
% i%J@f8S
"b'J@JeJ
"e(fPC9A
# a*@7JNA
&n&pJA@J
%fix(Jp@JA
%how%pJAJA
%the&oJ@JA
'rough)p@IIJ
%understand%o?JJJ
%what#]7M@/
#!(f>ICA
#$)oH?BA
#an%S@=Ag
& in(/JJJg
&!%aAGGS
&ing%oHJJA
) of(oIJJA
(…(gHIJA
&s(MAAIA
'$&EIJ@J
&…(V8@@A
#er&@pJIJ
&$&@oIIJ
%t the&RJNJ/
#hr&CEI6J
#lhoraria%A8NAA
,$&AANJA
(…&A8KoA
&…%A7KoJ
#mbers&JEI@J
(…%JEI@J
&…%JEJ?J
%cached%JAJ@p
+$%JAJ?p
%oiz…#JJIfA
&ria&J@JoJ
)!#J@JfJ
'y&@>_o/
( leak)JpJ/J
(!(A@JoA
($%J@InJ
&…%AGTp8
%ória+AHJpJ
(…*A?IoJ
&…*J>JpA
#no&@<@dA
&s(@:@nJ
&…(7;@eA
%s…+J.JNJ
%tion%MAAJJ
(…%M@JJJ
&…%NHJIJ
#rge%@jD#J
'!%J<NA&
'$%JCM@8
&…%7RN-S
#ssage(I6IDS
) if%I8JMJ
)$%p@IN&
(…&R?HEJ
&…%@CG3A
#t 0(J/JfJ
%hod&KC@'S
( is%JMJ/J
)that&IHANJ
(!%DM.H]
($%aL8G8
(e#@C@DA
(s#Bg@>]
)!"8o?/g
)$"DZ@8J
(…%D@7EA
&…(LC71S
%odo%Z;ZB/
&…(I;I:8
%ric…%I?;CJ
&…)JOB<J
"i+o6B6J
#!%&%NAp
#d&A/p6]
%dleware%gDJI/
&…%oJ?L&
#ght(8ZNJ/
&…(8[N@/
%ration%I@ML/
(…%o@DB&
&…%R:DB&
#lion…,J@IoA
&…*J7IoJ
%lion+A7Io]
)s(J@IeJ
(…+A@@oS
&….A@IoJ
#nify$(J@JoJ
&…(J?ReJ
%ute&J7pRA
(!)J@pHJ
(s#J.AiA
(…&J6JqJ
&…%A#opA
#r(o-N@A
% bitte%fJJAJ
#smat…&JpJ@J
&o(@S?;A
&…(@p@:A
%ses(Jg8@J
&ing%;GL9A
) param)NAJGJ
*return)HpAHJ
)!%:?@;S
)$(MZJ@8
(…%;cJDA
&…&9lJCJ
%takes%AIEJA
*!%AJ;JA
*$%JIMIA
(…%AJDIA
&…%AJEJJ
#t&fR]I&
"obile%@[7;S
&…%@R@DJ
#ck%J@@3g
& the(IIgIJ
&…"J&pJJ
#d&o@f=A
%$)JJpFJ
%e)9I7ES
&!(AI7DS
&$)A@7ES
&l(K6D;8
' this)JJEGJ
'!&I@INJ
'$(I@IDA
&rnise%JMIIJ
(…%JNJ@J
&…(J2;7A
%ule&BIp@A
(!)IIoIS
($(JIfG]
(s(J<IJJ
)!(AEIJA
)$(J;IJJ
(…)JEI@J
'o)p7IIJ
&…%]:h6A
#i(g?KBA
%ns de%@3@eJ
&…(IE@HJ
#ment%Sp@?8
($#JgJ@J
&…)pR@78
#ne…#7IHMg
%ster(J;JHJ
&…%J<JIJ
%th(0?AMg
'!)/AJJp
&…%94RWS
#re(.;A]J
& efficient(JIJfJ
'than%p#Hgg
&!#/jI/J
#st of&8AHpJ
&ra%@H?;A
&…#7e6;8
#ve(@DIHS
& from!JNJHJ
&…%JoJ8J
%ing(J2JBA
"rkni na*J?N7J
"s)A@JpJ
#!%8IJpJ
#$&A@JpJ
"u!,J@I@p
#ch%-iG?g
& memory(AJI8g
&!&AnIRJ
&$#@h@PA
#it…(J@IfJ
#lt…&gEK>&
#ss&7@?np
%t(@]ZYJ
& be&8QRmJ
'not%Bj@6/
#table%JgH8]
&te)AJGJp
( here%JJGJp
'ion(@*]BA
(…#?Mf78
&…'8]P7g
%ex%gAFAg
&…%]@GAg
"y)'hE@/
# approach)AJNH8
%code#I?DLJ
%first&J@N@J
%go(8JMJ/
%reasoning%JJNJ&
%sql!JJNJ&
#self(@DK@A
&…)@EK@8
%ql%AAJIg
&…&AAIAp
%tery(p8J7J
)$%p7J@J
(…%p8J@J
&…&p8J@J
"ás&@2?q8
% rápido)J?IpA
"émoire(J@JfJ
(…(J@JoJ
&…)J7JoA
#th…%;2?38
%odo&;3H8A
($%@DIBA
&…&:<H8S
"ême résultat%@i@6A
"ı)@6L?p
#sı…%g@NI&
!n&ZO6dg
" 0%o5@@p
"'est%b8JA/
&…(k/IA/
"+1)J6JpJ
% here&J/JpJ
%!(J>JpJ
%$)J>JpJ
"a&"i_=/
#ch(@a>8J
& dem)AoHIJ
#da(IPDA8
&!(8HM9A
&$)A@NBA
#me&6W7/]
&!&Ak>=g
&$%7t==p
&d(IVA?J
&s)INJ/A
'!%@;@;A
'$(IEJAJ
&…)[W?/J
%ing)@<C@J
&…(@<C?J
#n,.R@@p
% ?,/JJJp
&here(J/JJg
%$*/JJJp
#pisane)JJNJ/
'z&A@eE/
( testy%JJo@J
&…)ABTC&
%raw błąd+@o@@A
"e)ZO95g
# yapıyor%p@IIA
#ce…"JH8gg
#den(t6G@8
#ed%B-PVg
& a(BI7ES
(n(fAJAA
'something%88gLA
'the%88ZJp
(o)IJ@Ip
&ed([.@Yg
(!&A&Jo]
($%A/KfJ
&s%<8@gJ
' a(<7JAJ
(to#@>AVS
&…&U%@Zg
#funguje to)JnI7J
#gative%@Yf/S
* numbers&JoAAJ
(…%@mZ1J
&…%@co&S
#sted%I2Gh/
( ifs(8MIJA
)ternaries%JDJ8J
&ing%R<I@J
)!%fEI@J
)$&J<J8J
(…&JEI7J
&…(R2YS8
#t&8@oKJ
%jes(JJNJ&
&…)JJNJ&
%work&JKg&J
)!%JCe/]
)$&JJp&J
(…%JMZ.]
&…&JLg%J
#ver%fFfh&
&…%fdRS/
#w(qAI6J
#xt&8eH3A
& reader%M?JAJ
'to#M6ABJ
"ginx&@o@;8
"ic nie)7?E9A
%e&IEJC/
&$"I9]EA
&r(JMJ@J
&…%IE@9A
%ht(Sn7HA
'!(f[??8
'$(o[I?8
&…%Sh7'A
#e(Hd/0]
% działa&8pIJJ
%t&Zn>6g
&$&[o?@8
#gh…%7ICi/
#l(7f??g
% value%IoJ@A
%!)AJ@Ip
#t&W:H.J
%pic…)J@N@J
&…(J@N@J
"o%6M[B8
# effect&JpJ&J
&lse(A2JJJ
%such&JoJAA
#-param-reassign!)H<JIJ
#body%UeQ6/
&…%Tnn@8
#ch)1?BE8
#de&RQI?p
& 0(8RI@g
#ise(];J>J
&…(S<J?J
#n%dd>;8
%e*7SHIp
& ?'8JIJg
&!(7JIJg
#t&9^&ZS
% a%J7?fg
'ssignable!J[JJJ
't%SgJJ&
&clear(p1JJ8
&have%IiH.A
&per%JJAnA
&working%JfAAJ
%!%JH*Ag
%$&I78Jp
%e+<@K@A
& the%D@JJJ
%hing%)he@A
)!(7pJIJ
)$%AoAHA
(…%0Ue@A
&…%1LeB/
%ifications(J@@;J
(…(JI@;J
&…(HR@DA
#w*9T@</
% we%I8IgJ
%!*<BAA/
"pm'@[JGg
"ull*8[G6p
& ?(JJGJg
'for(&AJJp
'here(JgJJ/
&!*BHR?p
&$+J@I?p
&po…#JgAIJ
&…(@]A,p
&になることはありますか)J@I@p
1!*J@@@p
%o'8JHJg
&$&/SHJp
#mba(J@JfJ
'$(J@JoJ
&er#^e>JA
( of"@,/jp
(!#HhZ/A
($%HfZ:J
(s%@sA7A
) ?"AAJJg
)!%@b@%S
)$(IiA.J
(…%@k@.J
&…%@^6eA
%pydoc&NGJIJ
(…#M?JJJ
&…%DIJJJ
#r%7fUH/
"ão&.n=2S
!o%:[GIS
" botão(8gIIJ
#que&o%B?]
#tym(8ANJA
#último(If@@J
"!%8?Ggp
"bject(@MJ?J
(!(JVJ6J
($(INJ?J
&…%.jC=A
"f"Ja-n8
# #(JIIeJ
%a&74It]
&nother)JoJ?J
%callbacks%JEIAJ
%each#dg[8A
&yes%AJMAJ
%how%H@M:8
%if%JMHJ8
&nts(J?JoJ
&t)7nJR8
%moved&JmJAJ
%out#JMJ@J
%range(JpI8J
&ecursive%I;J@J
%the%fCH8A
(m%SsHF8
(se%:AMJ8
'is%q.1d/
&otal%gJJJ/
%undeclared%JnJAJ
#!%J?JpJ
#f(7q9.S
% by(IpB@A
%e…%?fJE8
%line#@g?KJ
(…&.pHI]
&…%7pH?g
%s%7@8[g
&et&]IJm8
#ten!#JJHJg
&…&8JIJp
"hne&A*?7p
"k#IQA?g
#!&JJNJ8
#ay!JZ4pJ
#iem(AANIJ
&…(A@NIJ
"ld&37S9S
#hada(J7M@J
(!(J7N@J
"n#7gBPJ
# 0%J8oAJ
%a%HnJnA
&n%IpJIJ
%email)JAJ<A
'pty%8fA@]
&rror(J/KMJ
&very'JRAdJ
%it%g6N7A
%large&J/ApJ
%random&I@oIA
%the%AdKFS
'is)6REBJ
&op*E7@AA
%upload(JoJ6J
#$(ADIQJ
#ce%IHIOp
&!(87fZS
&$%8.feg
#e#.^QBg
% for(IAADJ
&is&C*[@J
&liner%JAJDA
&markdown%FIJNJ
'ore(75MDJ
&name%JW@?A
&query&A>?fp
&table*J?J@p
'hing(JNJ?J
'oo(JeJ@A
%!%'S@Qp
%$#0L5T]
%s(A:f@A
&!(@8o7A
&$(A0o@A
#ly%&RG[]
& the*8oAQA
&!(J9K2A
&$(J9B;8
#tbre…(Mf@>A
"p%7a?18
#!&@k?7A
#$&AWI@A
#en(GoJ8S
&api%MJ&D8
(…&LJ%DA
&s(J/JgJ
' the(J/JgJ
&…(C8/i8
%rat…&SFI[]
&…&TXJRS
#inion%AAEJA
)!"8JMJJ
(…(AJDJA
&…*@@NIA
#posite&JRRE/
*!&JpIJ8
*$&JpIJ8
(…%JoQN&
&…&A[HN/
#timise#???aS
(za&IIJoJ
)e%BfR6A
*!(IAAgJ
*$(I8ApA
*r%MSI&J
+!%L^J.J
+$"IiJ.J
*関数の説明をお願いします(pJJ/J
)ing&AJHAp
(…&TIF@]
&on)IAAEA
(al"IMI1A
(s'1BI@g
) for%8JIJp
*object%JDJAJ
(…%'W@%g
&…%IJ>T]
%miz…*I@IoA
&…)I@@oJ
"r.S?BHp
# is(JJMJ/
%not(I@AAp
%spaces#J8JIg
%two(D#AZg
%undefined)J&JJp
#denada)Ap@@A
*!(Jp@@A
*$(Jg@IJ
&r%SRFBS
' a%JaA>A
(is%RJJM&
(of&88IJp
'!%AImB]
's%7-ZiJ
(!%AInlJ
($%JIf[A
&…&SSFKJ
%i…*pJHJ/
#m here&JHJAp
"s(h/1Y8
#obne…*AEJ@J
&…)AEJ?J
"ther&[oI0/
's&8DHE8
&…&@kH:&
#timizza&J@IoJ
(…(A@IoA
&…&A@@oJ
"u(AJHJp
#r%8JAp8
#t(5iK@8
% of'?jQ>A
&we%JgJHJ
%!%Ro:'8
%$%Id:)8
%dated%N/S@J
(…&M%[IJ
&…&N&RAJ
%put(7hH:A
( is%8gJJA
(!(@dI;A
($&@XS;A
&…%%se9A
%side%7]h7A
(…%AJq88
&…#8Si@A
"ver&S&qH8
& it&N&JJJ
'the(f7fH8
&!&QQBnA
&$(RQJeA
&flow&@oR6S
* for%JpA7J
(…%@f[.J
&lap&J7@N]
(…%IZXB]
'oad&JHJEJ
(…&AEA9A
&view(fIA@J
(…(fI@AJ
&write#@fg78
(…(@IRD8
&…&QSODJ
"wn*AEJIA
% code&&NJJJ
!package%FJIN]
(…(H9IAg
&…&G:IKp
#ge(>f>iA
& takes&J/JoJ
&!%@c>aA
&$#?Y5aA
%ination&JO8iJ
,!(J6AgJ
,$%I6ArJ
(ção$(I@JEJ
(…(Q?@VA
&…(ZY7V8
#id&SoIAA
%r(8IM@A
& of%8JNAA
#ndas%AAHKg
%ics(M[A>A
( in%Jg?JJ
($%M8AIJ
&…&Nf6>A
#r(nY@B8
%a&B-mTS
& esta(D@g>A
&llel%@IJRg
*!"@HIfp
*$#@IJIg
*ise"JJAgA
(…)I@@oJ
&m(D^@>A
'!(MeI=A
'$(NZI>A
''…,N@I?J
'eter%9K.;A
+!%IhA8J
+$%e]8:J
+s(D;J6J
,!)IEJ8J
,$&INJAJ
)rize&IIp@J
(…(j/Z.8
's%hD778
(!%JL?8g
'を追加!)NAJ?J
&…)W8H?A
%e…&I@AEJ
%ser(OfSCA
( for*HJJNJ
($%RJg?J
&ing(J/JgA
)!(J8JfA
(…(J/JfA
&…(O@ShA
%t(g:T0&
&!&SC_6&
&it…)J8IpJ
&s%:eL@A
&…&8(KfA
#s#-j@6S
%s%IWBA&
&!%JnAAJ
&$%J?ApJ
&e&SEAI8
's&I?pZJ
(!&JGJpJ
&iert'f@HJJ
* bei%A8IJp
(…%f@GJ]
&word(RYB28
(…&@Z:38
&…#KD]//
%te*JNA/J
'!(JNJ/J
'$&JN8AJ
&…*JNA/J
#th%?Vp%8
& traversal(JfIIJ
&!"@DoGA
&$%@VI?A
&lib%JDH8g
(…&JEJ8S
&s%6^r.8
&…%6U].S
%tern*JNJHJ
(…)JEI?S
&…+JEJ>J
#us…)J?IpA
"df*A@JEJ
%!%J7AMJ
%$%JHJMJ
"ena(AHIJp
%s…*A@NAJ
#ople%)o8?p
&…%2Z/@g
#r(60HhS
% 0%&7Iop
&request%J@IoJ
'ow&JFJpJ
%ché%D7@@]
&…(D7@BA
%f%IIIfJ
&ormance&J@JoA
-$%J8JgJ
(…)@RAoA
&…)@IAoA
%mis…(ReI@J
&…%fnH@8
#sado*J>IoJ
($(JGJpJ
&nte'JHJgJ
&…+J>JpJ
#ut&AN=?S
"gtap&J@p@J
'$&J@p@J
&…(JAg7J
"hone)I/JqJ
&…&H&JqJ
#p(/CJIg
% 0(JDAHJ
%doc&N@AIJ
&…%NIJIJ
"ick(]5MC8
& a%J&JNJ
&…(a?AIA
#eces"ADIJJ
(!&@EJ8J
#pe%I;f@A
&line#7;8[8
*$&JNJ8J
(…&@B&i8
&…%RD.o/
#ù*@N@H8
"laats(JDJ?J
%ce%@E?PS
'!%A:AdA
'$%JEJHJ
's(A<IAA
&…(A<IIJ
%in%Y;@9]
' english#eIJJJ
&…%e3@8g
%n%JoJ7J
&$&JoA7J
&te(An@IS
&…)@o@HJ
%y(]7N@8
#ease#B2U98
( add%M7eIA
)check%A8NJJ
*omment(HAMJJ
+rrect%IoIJJ
)make%EB@QJ
)no%A@ZgJ
)reduce&JNJ/J
+view!JAM8J
)write%B6gCJ
($%T)M@8
&…%K:^A/
%se*A<I@A
#ot$&J@JN8
#s%WJI@8
%$%E@ZB8
#us&)R?]8
& rapide&A@IpA
#z%rC@=8
%$%NC@PA
"o)oZ.:A
#der*J7IEA
&…,A8IEA
#int&gXS9&
' of%pAIHA
'er&ggH#J
)s&I*IQA
*!(R0IfA
*$&R3@cA
(…&fa>FA
's(I@EIA
($%SZAnA
&…%Qf3@&
#ke(A@M@J
#ol(/R@T]
#pcou…%pLI8/
&…%gNH/A
#r%AN8K8
% favor%7Za78
&que"g@?IS
%t#@VJ@J
#sitive&SJlJA
&…#SCd8A
%sible(AOI]J
* in(AJI8g
+to&AHGsA
*!%@JDdA
*$%@@ad8
(…&8X@_8
&…&AX?R]
%t&H8JNJ
&gres(AJIIg
(…&ASI@p
&…%5CI:p
#tential&J7NJJ
(…(J8MIA
&…&A.ND8
#ur&9!lN]
& les)J@@EJ
&quoi%_@GJS
(…%h?HJS
&…#h,B@]
"pl&/JJJp
"r(PAN@A
# ?&FJNJJ
#!'YJLJJ
#a&eK=/g
% que%pIJIA
%ctices(JJMJ/
+!%JJNJ/
(…%A@B@p
&…%AAEIA
%kti…#J@MIJ
#ea…%JAJnJ
%ciso(J@J?g
(…%[?50p
&…%KH?VS
%f…)7J?oJ
%sent&g6p8A
) behaviour(K?g@A
(…(h.g7A
&s(@g@JJ
&…&[Zo78
%t…(f;@?A
#ice%@gJ?S
's%An@CA
&…%@p@*A
%mzahlen prüft"HJJNJ
&…%?fKAA
%nt&#W@<A
' 0"JgJI8
(a"I8JNJ
(the&@NJHJ
'!&J<JJ8
'$&J<JJ8
's&Io@98
&…(6i@D8
%vate&INI#]
(…&?NI-]
&…&?WJ-]
#oblem&7o?@p
)a%AJNJA
)s&AJNJA
* with%8JEJJ
*!(8JNJ8
*$(8JNJ8
(…(7[E@S
&…&7e<8S
%ces…&@HIoS
&…%ZR6hJ
%d%@e8IJ
&uction%IRDZ8
,!%In2I8
,$%If:@A
)s"@.6sg
(…'@RBD8
&…%IXLN/
%fil…&J8HpJ
&…(J8HpA
%gra…%QpIAJ
'ess&J@AEJ
(…)J@AEA
&…)HR@EA
%ject"7D5Dg
)!#@C>DS
(…%@C?Ag
%metheus"JJJEA
(…(JJJ<J
&ise(IeJIJ
)s%JCJ.]
(…%Rk?68
&…%Ik?'A
%o…&JIW?A
%p%IJ8NJ
&!&IAANJ
&$&IAANJ
&erly%IsH?J
*!(IV@>J
*$%?t?=S
(ty%CZf?A
* based%J@gJJ
(…&8qZ=J
&s(DB/JJ
'!&NA/JJ
&…%;aZ-8
%s&A@L>p
& and%A?N?p
%t…&I*8BJ
%ve&]/mAJ
' that(J/gJJ
&id…#IgJB8
&…(Q7fAA
%xy&Yp7@J
&…(YfA7J
#ueba+J@p@J
(s(I@g@A
) para#JAgAJ
*unitarias&IJp@J
(…(J@g@A
&…+J@p@J
#zed%R7E@8
&te…&J@p@J
&…&[da,&
%y)Io@@A
&cisk(If?AA
(…(JfGCJ
&pa…'J@gAJ
&…(@ZmJA
#üft%IJHNJ
&…&n6<L&
"tal!&J@N@J
&$(J@M@J
"ublic&E*@7J
( api"D@JJS
)methods%NIJIJ
's…)AJNJ8
&…&<LC7&
#ede%@@Hfp
&…(7n>RS
#lito(AJMJ/
%l%/DA(g
& the%JNIHJ
#nk…)JIN@A
%t…)I@N@A
#re)JEJ@J
%pose(fJIJ8
) of(gJIJ8
(…"sAIA&
&…&qJHA/
#sh(IMM@/
& this(AJNJ/
%t…(Ff[@A
#t(J0Q2S
% a%7JJIp
&the%ANJGS
(is(pJ@?J
%!.J@AEJ
%$.J@JEJ
%も同じ…*J@IEJ
"ytest&J:oAA
($"A;[@A
&…&@9o@J
%hon&7%@Np
( 0(J8J?g
(!#I8@Lg
($%76@fg
(ista(AMJJ/
&…%%0?Mg
!qu'est&[@C=g
( ce(7@C?g
&…(C?D5]
#adratic%J7JoJ
(…(J?JgA
%l)8JIJp
&ity)@JEIA
)!%JJMH8
(…)@INJA
&…(7@D@S
%nd le%JfJIA
'o(AfI8A
&…&7ZQ)8
#e%e0RKA
% c'est%AJGJg
'orrige)I8ANJ
&fait(fIJIA
&haga(J@G]g
&j'ai(J@MI8
&se*JEI@A
(rve(g@JIA
&use%ADAe8
&ça'gAPJA
%lle&AAIJp
&…(8JIJg
%ries(J?JfJ
)!%JHJoJ
(…(J?JoJ
&y&Z5Bp8
' for"@8AVA
(per)J?JpJ
)lease(J@AoA
'!%IZRO]
'$%RefF8
&…%R=To8
%sta#[D?e/
'ion%RQ>Ag
*!%]@H8p
(…&WI??S
'o&nT8,S
($)A?I@p
&…&fT/=]
%ue&&[HCg
' or%AJHAg
'!%7@RMJ
'$%@ARMJ
&…%7fPDJ
#i(:6M38
%ck%ZJf-S
' one&&JJJp
(test%JJoA8
'er(J6JoJ
(…#J@JgJ
'select(J>JpJ
-$&J?JoJ
(…(J?JpJ
&…%.5fe]
#oi&R5E7]
%tes%ApJ8J
&…'@fJ0J
#é(f-A@]
% hace)pJIJ8
&se(hAII/
!rabbitmq%AAIAp
* ?!AJIJ]
(…%AJIIp
&…%AIIAp
#ccourcir ?&J<HJ8
&…)JEHJ8
%e*@RN?A
& condition%@pAIS
0s#IAiGJ
'detector)J/N@J
#ils(S@HNA
%ses#IgJ@J
&…%8o?@p
#m&J8JoJ
%!&J7JpJ
%$&J7JpA
%e)J?JoA
#ndom+@In@J
( inputs%JJmJJ
&…+ARn@J
%ge(JfI8A
&…&JpA8J
#pide(A@IpA
(!&A@JpA
($%J@IpA
&…(A@IfA
#te&J6EN&
%her(ADI@S
&…(AEI@J
#us(?VHAS
&!(?aG@S
"e%Re@@S
#act%@f@@g
&…#7g@0]
%d%?V4q8
&!(JW@@A
&able%JNJ/J
(…)ALN8&
&er%N?JAA
(!#R@JM8
&ing%RZ>;A
)!)@@H<]
(…%cd8:J
&me(K@@eJ
&only&IAJ?p
(…(J?J@p
&s%Qe6]8
&…%V6(?S
%giert&ApIHJ
&…(AgIHJ
%l(A7SgA
&ly&8ApQS
&…%88oe8
%sons(N@AIA
&…%^2@>A
#base)A@IIp
(!)J@IHp
($*J@IIp
&…(AIIHp
%uilds%FAJpJ
(…)?@IpJ
&…*H8JpJ
#comm…)JIA>p
'putes(A7JoJ
, the%J7JoJ
(…&A7JpJ
&rd&IEJ@J
(!#ADJIJ
($&JEAHJ
(s(IMIAJ
(…&ES7?A
&…(BK@O]
%ursion%IJIdJ
+!%/MJ8g
)ve%@2JEA
+!&I<J@J
(…%d8>[S
&…%n/>S]
#d&@ep5A
%irect(GIJDJ
(…&F[JEJ
&s%I=?Vp
'!%IeA;A
'$%IZADA
&…&=Y@^g
%uce%R:@n8
( the%ABIfA
(r%gKA)/
(…']JA2J
&x)AL?6p
&…%e24eS
#f!(JMJ.J
%actor#[]5RJ
* the)JE@IJ
*!&J<JJJ
*$%J3JJJ
*ing(RcA@S
-!%A,NJ]
-$(J6NJJ
(…%Hq86J
&…%>]9,g
%erence%Bf6QS
+ to#JRJfA
(…%Cd-[J
&…%Cm>[S
%o…(ADJ@J
%resh)JP@EJ
)!*J?AEJ
)$(J?AEJ
(…)IP@EJ
&…(IGAEJ
%use…%Jp@@J
&…%Hpn@8
#gex(h?AJA
' for&A@JEJ
(match(gJJJ/
'!(i@A=A
'$%U@B=g
&…%s>/e/
%ist…"Jn?CA
&…#JRJD8
%ression%?IfYJ
, test(IApIJ
,stest für)J/pJJ
(…(@.fZJ
&…&J%oYJ
%u…%KaA5A
#jects&@nf.J
(…(JnS0J
&…(SnS/A
#laxed on"J8IJg
&…)J.IbJ
%ease#P[i?8
)!"KJMJ8
)$%^JLJ/
)d&Ap8JJ
(…%Ro8@J
&…&@ZE?S
%oads&I[IcJ
(…%IoIXJ
&…%Io?cJ
#main…#fSJJ8
&…&<ILJ&
%ember(A8JEJ
* me%AAIMJ
(…*A7JEJ
&…)8H8EA
%ove(JN@@J
( the&IEAAJ
(d!%JpJ7J
)$%JoA@J
(…%If@3J
&…(IW@/J
#name(I<@BJ
(…+JmJJJ
&…%?g@:A
%der&JpS%S
(s(J.JgJ
)$%J@JgJ
(…)J.JpJ
&s%J9@gA
&…%6NGeJ
#orde…&IIJEA
#pair)Jp@AA
&…&[q6I8
%eat myself(AEI@A
(ing(JDJ8J
+ the(JNJ7J
(…&J<AHJ
&ti…(@NJ?J
&…)@<IQA
%lace%H;[7J
) the%@Ap@A
(…&K<J@A
&…&I:S<8
%ort%?e/]J
&sitory&J8p6g
(…&J?o?p
&…%HY?gJ
%roduce%I@gIJ
(…%A8gJJ
&…%I7oD/
#quest#R?Ai/
)!%AfABA
)$%&REKA
)s%gI6nJ
*$"A@7jA
(…%RH7fJ
&ire%AKHBg
(…%-AqIJ
&ête&YAIq8
)s%AS@mJ
(…(PT@nA
&…(YIRfJ
#renders%J@JeJ
(…&J7JnJ
&…#JAJfJ
#se…&@oH9J
%ize%AeJYJ
%olve%IoIIJ
(…%IfJIJ
&…%6fT@S
%ponse!&JHJNA
)ibility%]DII8
0!%JNJGJ
+le"fJ@JA
(…&R*?BS
&…&I*?J]
%t+@8@ES
&!%78@E]
&$%?:@DS
&arts"7e7;S
(…(@fI8J
&ructure&JEJIA
&…%-qH0]
%ult&Hi=HS
(!#@iAd/
(ado&@k@,A
+$&AnJIJ
(s&@mL88
)!(]dJB8
)$(JnJAA
(…&IpJ08
&…%eh49J
#to…%8JJJg
%ries%HoB2J
)!(>[S2J
)$%@@h*J
(…%>R]:S
&y)S@ANA
&…&FQS<A
%urn%)N7&]
( an%IfJJ8
)nan)8AJJp
)type&):J@g
)value*<8JJA
(!&ebAG&
($%PkA=8
(s%gIQ&p
) a%@]GAp
*the(I@ANA
)!%T3A7J
)$(T;S.J
(…(]M?/J
&…(CM@/]
#use%J@JoJ
&…%8:IeS
#verse&FfHDJ
(…&FfBN/
&w this)@HNIJ
&…(>QDDA
%iew#Hg:;/
( it%@INAJ
)please#JIMIJ
)the(JJ<AJ
(!(A@NAA
($%C-W98
(er&J8p@J
(…&I'R]J
&sa este(AINAJ
&…#HJM98
#write%%8qoA
) it(J@Ap8
*the&J8pAA
(…%I)pf&
&…&@3^[&
"id#.h.f8
% of%@U7dA
#en(.eD@A
& ne(JnIIJ
#fattorizza(@EJ@A
(…&AEJ@A
&…%JDJ@A
#ght%(YV8A
' for&JSW8/
(now%JoAIJ
'!(.Rh@A
'$%8Rq78
&…%'QqT&
#ng)J@JE8
& buffer&JJJ<A
%omina%JDJIJ
(…%IEJIJ
#su…%7E?;A
"oast%JIN@J
&…(JIM@J
#bi&[oI?A
#le(oJHC8
%l…)I7@pA
#und%AYYfA
'ing%AjlAA
(…%7rm.8
&…(IZd[/
%te#:J@T/
'!%C7AD8
'$%C7AE8
&…%CT8J/
#w*JOIfS
%!(IHIfS
%$(IPInS
%s%KORS&
& with(JnJ8J
&!%I%AkJ
&$%I.8WJ
"spec%JJp@J
'!%JJp@J
'$%J@p@J
&…(JIg@J
"ule(e;P8J
& that(AJGJp
&$%gHgM&
&s&JNJ7J
&…%JNJ7J
#n%]GIeJ
% faster(JJJg/
&in%J]78g
&this(R&@gS
%!%gAMA/
%$%R8EBA
%ner&fR&D8
(!%fA/LJ
($%e@8L8
&ing"@I<3A
(…%AHC<A
&…([[0CA
%s&R@&sA
& for&J8JoJ
&!)A@InJ
&$(A7IfJ
%t…%JgI?J
#st&I7ECJ
&doc&NA8JJ
(…%N8AJJ
&…%NA8JJ
"zuć%JANIJ
"ápido%@n@n8
(!(@Q@oA
($&@d@nA
&…)@Q@nA
"épa…(dSJIA
#sultat%@D@;8
&…%oB?98
!s)?IIoS
"!(J.IfS
"$&FIJgJ
"afe%CP8.g
& to%JdCIA
&!%IQM@J
&$%E6AAS
&…(/Ah@J
#le)IpJ@A
#me%>aH^&
& behaviour&J<A@J
'for(JHAEA
'thing)7/@rA
&!(AVA>A
&$(ADJ?J
%p…(AAGqJ
#nity(AJ;JJ
( check&AJ<JJ
&…%@]2IJ
#tı…(V,?dA
#ve&9X@NA
&!%@m@<A
&$)IQ@EA
#y)UDA@&
% this(JNIJ/
%f…(I@JDJ
%ing%k77IJ
&…&bJ=HJ
%s(9f@o/
& #&8pJJ8
'0&FgJ[J
'this"@gJJJ
'what%E@AJJ
&!%HgJJJ
&$(>gJJJ
"cale(J.Jg]
'!%J.ISp
&…%S7IfJ
%n*JAJoJ
&!(JAJfJ
&…&IZ?oJ
#en…&J@o@J
#hau mal#I@MIJ
%ema%8@BDS
(!%A6CDJ
&…%T68;S
%lecht)A8NJA
(…)A8NJA
'i…%I;@7]
&…&I(;6g
%neller%J@JpA
+!'JIJfA
+$&JIJnJ
(…)J@Jo8
&…'JAIfA
%reib%;J8KJ
)e!97oD/
(…%27fBA
&ijf%A?[DA
) tests(AIpHJ
(…%A@IEA
't…%o?IJA
&…%M,Z;8
#reen…(JfJ@A
&…%AoIB8
%ipt(AP_C/
( that%JAAMA
*o%J@ANJ
(!"KfAGJ
&vi%A@RD8
( dei%JJpHJ
&…&KHTD&
%oll…%?o@eJ
&…%?o7eA
"e(SBK-J
#arch&??@sA
($(J@@oA
&…%>G@jS
#cond&Z=UKA
( call%pSIA&
(!(J@]cJ
($&JIpXA
(s&/@@Qp
)!%AAJoA
)$%.77eg
(…(f-@fJ
&…&[4^[J
%rets(J@H@p
(…%JJ@Jg
&…)J@HJp
%tion&NIJGJ
) for&EJAHJ
(…)NIAGJ
&…)NAAHJ
%ure(JJNJ/
'ity)AAN@A
(…*A@NAJ
&…+AANA8
#e%?Jt@A
% any%AJMJA
&that&JJo@A
&when(gJJJ/
%!%8JMAA
%$(/JNJA
%d&JIA<A
#gfau…&JoJ7J
&…%JpAIA
%undo(g@A@A
&…&oe@6A
#in%AoF@p
#kunden&JAJo8
*$(J@JfA
(…&J@Jo8
&…%JJJo8
#le…%@H@hJ
#maphore)AAI?p
(…(ACH>g
&…%@<D5g
%icolon#JgAAJ
(…"8fI@g
%pre+AoI@A
&…)7q??J
#nd%o7RD/
&s(.f?C]
'!%8JHJp
'$%8JIJg
&…&.pG:S
%ior(AJNJ/
%se%A8JJg
'!%A?MSJ
&or%@nR1A
&…%HaAAA
%t…'gJIJ/
#para%JEIIA
(te%J;JAS
(…(@M@@A
&…*@N@@A
#qu…%IAAnA
#r)AW?@J
%ve([6@6p
'r(%Q@^g
(!%?6AtA
($%?>AjA
&ice ?%gJHJA
(…%fI=A]
&…)IH?Sp
#ssion!^A?IS
)s!&]JmIA
(…(SJdJA
&…%gJdJ8
#t(IQ?Pp
% of#JHgSA
'r%JJI@p
%ting$%J]@2J
)withcopywarning%JfJHJ
8$&JoJ?J
(…(JfA0J
&…&[g@(8
#veral%J7@Dp
(…%J7HLg
&…%J7@Dp
"had…%]nI2&
%re&&*S@p
&…%A3HIg
#ee…%J@JEA
#ippi…#J[DJ8
&…#JSMJ/
#ort&mJJIJ
'cut%A7HEg
(…*@6IES
'er*JERI/
) way)JNIA/
)!%@:AfJ
)$%@;ARJ
(…(CEII&
&…%p'FDA
%uld%%LHKS
( also%AHJNA
)be(8BBU/
)i%77D@p
)print%?pIJA
)return)IoJAA
)take(JDI]/
*his)J@HJp
)use&JEJJ8
(n't%JgJ8J
(…*JoI7J
&…%0KH:S
%w%6TI*A
& a%J8JMJ
'me%[AfHJ
'the%JIAMJ
'up(IiA4J
&ing%@YAEJ
(…(J?ADJ
&n)GpHJJ
&s%DZQ%A
' nothing(E8JJJ
(the&I[o6J
&…&8nQ1A
#utdown&J8AEA
(…&J@@EJ
&…%J9IEA
"i&2m,US
#ch%@IIXp
&…(ABNA8
#de&RWI68
& effects&JEJ@J
#e%jHAGJ
#gn&:J<B8
& this%J8EI8
&ature(Jp>KA
+!%JA.NJ
(…(In>LJ
&ifica&8JIJp
+ solid&/JIJp
(…#e@IHg
&…+Io?8J
#md(A?Hf]
& and#JJJfJ
%ple&A?>Eg
(…(JIHIp
'ify%JNJ@A
*!%JDJAA
(…(@DIC/
&…(@<=;S
%ulate&JJp/J
(…(JJg0A
&…%Aoe(8
#n%89N7A
% tocar(A@MAJ
%ce(Rf7HA
' yesterday&Jp8JA
&…&[n7?S
%gle(A7Jq8
(ton%J0JIp
(…%J:JHg
&…#@G@aJ
#ze#7[?Zg
&!%J;JIJ
#ę.AoI@A
"keleton'A@JMA
*!(J@JDA
*$(J@JEA
(…)J@JEA
&…(J@JEA
#ips&Ip89J
&…#QfA1J
#omen…)N@I@A
&…(N@I@A
#ript([@@E8
&…([@7DA
"leep%KFqJ8
' in&]FpJ8
&…&_=r@8
#ow(I@Ag8
& for%A@JpJ
'network(JJg/J
'tests(JJ&hJ
&!)H@JoA
&$&HAJpA
&er%&JJJp
( than"/JJS]
&…%&JJJp
"mall([e?JA
'er(ADJIJ
(…&@<JIJ
&…&Zq?R8
%r…&JEJ?J
#ell)JJ3IJ
's%JJNFJ
(!%JJMHJ
&…+JJ3IJ
"neller(A8JoA
)!&AAIpA
)$&AAIoJ
(…(AAIfA
&…(A8IoA
"o%B/Mg/
# in(A@DJA
&t%8Bg8J
%please%AC:e/
%that&;87oA
'e%h/GV/
%what%SDGHJ
#lid(&KKJg
' is&AJNJ/
'!%&KIJp
'$(/LHJg
&…(&KLJ]
%l&R:@*&
&…(/Q@DS
%o%:Hfc8
%ve(HgAIJ
&…&@R%oJ
#me&NXmH/
& comments(DJ@JJ
'pytest%@JoIA
'tests(AAgAA
'words&E@AJJ
&body%nf0I8
(…&n[7@A
&one(C/gIJ
(…&N-[6A
&thing%.1T[A
+ better&IAJpA
,wrong(J8MIJ
+!#KIMJ/
(…&&SSZJ
'i…#JgJAA
&where#jK66/
(…#j[668
&…%V9RGA
#nuç$(@q@6A
#rgu+I@IoJ
%t%HI6iA
& by%J@JEJ
&able(J6JEJ
*!%J?JEJ
&ed%@nHIg
&ing*?nABJ
(…(InABJ
&…&QX5hS
#urce(MIJGJ
&…%NIJFS
"paces%@n6@p
($%JII@g
&…&In?6p
%ghetti)J<JAJ
+!(JDJ7J
(…(J;J@J
&…%J<JJJ
%r…)[7@nJ
#ec%IRgC&
&!(JJpHA
&$(JJpI8
&ification#97DCJ
(…(I/AMJ
&s%JJpHJ
&…#6eK:J
%ed%7fITA
' up%J@JfJ
&…"RdHb&
%icher(J@JoA
*!&JJJoA
*n(J[J)J
(…&@QAE8
&…%@Q7V8
%nds)J7JoJ
&t%J8IpA
&…)J7JoJ
#ie…%NHHJA
%lls to*JHJnJ
%nner!#JAADJ
&…&77@p]
#lit&RN?@J
'ting%JQIoJ
+!&JQIoJ
+$%JRInJ
(…(IRIeJ
&…%@V5Gg
#ot&J7EJJ
& the(J@DJJ
&s%J@NIA
'!&J@NAA
'$&J@N@J
&…%J@N@A
#rawdź&A@NJJ
(…&@@ECA
&…&A@NBA
%e…(JEJ@J
%i…&I<@BJ
"ql(7o7]A
% alone(JIHJp
&injection(Je98J
%$(@Q?eA
%ite&JIJHp
&…&JIJ?p
%イ…*JoI?J
&ンジェクションされます)JoJ?J
#uare…&]@AW/
&…&[Z.W/
%eeze(J@IgA
(…%J@IpA
&…)I@IpJ
"tab…(AJGJg
%ck%Ac@oA
' overflow&JpA@J
&…%Ie7dA
%ge&AEJ?J
&…%A<@BJ
%le&JoJ@J
&…#ffA?A
%ndard#AMH7S
(…%8MI7S
&…";LH>p
%rt(I-_n8
' with)J/pIJ
'!'A@@e]
'$(J@@fJ
'e…)@Y?EJ
'up#AAI[g
(…"AIJRg
&…%Q@hS&
%te%UU@&/
'!%ZKR:/
'$"?VI/J
'ment(JDJ7J
(…%IDJHJ
&ic(A@K?p
's…&JJNJ/
&t*JN@@A
&us%?Hn;g
( code&I8RJp
(!%H@SNJ
($&HAJNJ
&…%8MT-S
%ys&Jn=oA
&…*AnIJJ
#d%AE@0S
#eht%&JIJp
&…&7JIIp
%p&U&@_8
&!"f/AEJ
&$"g88MJ
&s#Bi??S
&…%KhAGJ
%sso&7k?8A
&…%7a?88
#ic…(Hf@9A
%ll&KI?8p
&…(S@?Ag
#ock%8oACA
%p%fl=M8
& when%J6JNJ
&!"fd?n&
&$)JoJ@J
&…%IIJDJ
%re&8@IBp
&…&^8F9]
#raight)J3JIJ
* down'J;AJJ
&te…%JCA>g
&…(@9@dS
%eam%71=i]
( the#8AJg]
(s&J<?7S
)!"gN@88
(…&7E?7g
&ss%JAp@A
( test%JJgHJ
&…(@0dSJ
%ict%@<HHp
( types"IEJJJ
&ng#80YYg
(builder(J>JpJ
(s%:0Y8g
) for(NHJHJ
)!%I2I<8
)$&I:@<A
(…#6;Ye]
&…%+aPIS
%o…&FpJLJ
%uct(A>JiS
(ure&@E?QS
+!%IEAYA
+$%H;JdA
(…%7D@eJ
&…%&95rS
#utte…&J7JpJ
&…(J7JfJ
#yle(NBI?A
'!%EEA?A
'$(DCA?A
&…&E<R68
"ubmit%JpI@J
&…)JpI@J
%t…%gJIJ8
#cces…&&KSAg
#ffic…(JAMI/
#ite(J@pHA
'!'J@g@J
'$(J@g@A
&…(J@gIA
#m%L_J%A
%mary&W%@BA
) at%@8JNJ
*for&NIAHJ
*tags&E@JJJ
(…&k-6AA
&…&b?@7A
#per%pJJJ&
'test&JJp?J
(…%JJpFJ
&…&p8g?/
%port(I@@ES
(…(@@?D]
'sed%]pH.A
(…%p]H@8
&…(JI?;S
#re(:He?p
& that#D.gHJ
%vive#[de?A
)s restarts(J7AEJ
(…&oQ[98
&…&pQR98
"vp!(D6@[A
"wap&JEJ@A
& the%JEA7A
#if…%JJJN/
%tch&@M@;&
(!(@a@78
($(IWI78
&…%@N%*8
"ync(AY@Pg
&!&JnI5g
%tax(7MJAA
($%%WJAJ
&…%7kI@A
#scalls&J?JpJ
*!%J?JpJ
*$)J6JoJ
(…&J?JpJ
&…(J?JoJ
%tem&JNAH8
&…&ANAB/
"ó(D7RQA
"ürüyor!'J@JfJ
)$)J@IoJ
(…)J@IoJ
!t%eACJA
"able(J/SKJ
' of#J/SD8
(scan%JJJeJ
'!%>1fTA
'$%>/egA
's%SBf6J
(!'JAf7J
($(JAf@J
&…&S&ZU8
%s)J8JIp
#gs(;A@9A
& please%MIIJJ
&!%E9@0A
&$%K9@<A
#ke%R*#q8
& a(ACJ;/
'me'g@JIJ
'this%p@IJJ
&!&/JIJp
&$%/JIJp
&s%B=7s8
' 0(J@JeJ
(a(J@JEA
(too%JeIIJ
&…(JG8hA
#lk…(MAJHJ
#mamla!&C?IEA
)$'D?ICA
&…(D6@<A
%b…(8@[DA
#rd…,I8AoJ
%g…#J@fZA
"cp vs%JJJGp
"e%8M8Z8
#am&N>L5]
& of'J@J@g
&!(NAJ@J
#ll%f7CJA
& me%H7D@]
&s(J@IMA
&…(J3ILA
#m(J%E@]
%p…&@)IN8
#n*nJ88A
% kod%f9D6A
%!)JVB&J
#rm)J@IEJ
&inates(pJ/JA
,!&pJ/JA
,$&pJ/JA
(…&g>.k8
&…(f=6i8
%naries&J<JAJ
+!&J<IAJ
+$%J<JAJ
(…(SDHAA
&…(SEIAA
%raform%SnA;8
(…%]e@:8
&…%IM[1&
#st%@RoAS
& cases#JJgHJ
(overage#AJgJ8
'data&A@AqA
'fails&Jp&JJ
(irst#J/gJJ
(or(I.p?]
'helper%R;7CA
'mode%;J7LA
'runner%Rf&EA
'suite%IAgQ8
'that)JAoIJ
)e&J@pIJ
)is&&pH@S
'with&J@oHJ
'の(@N8JJ
&!%?gh'A
&$&6Si&J
&ab…(J;8AJ
&e%J@fBA
's&@@fmA
( para%JIp@J
&ing%ABoJA
(…(ABo@A
&runner%oI/N/
,$#fI/MA
(…%fI/N8
&s(@JgIJ
' ?'JJeJ/
(fail%Jp&JJ
)or)@Ip@S
)ür)JJoA8
(pass(Jo88J
)ls&IAo@J
)our(IInJJ
(that%JJfJA
(unitaires&JJp?J
(with&J7pAJ
'!%@%oTS
'$&A&ZKS
&y%@7InA
' trwają(JJ/gJ
'!&JJp@J
'$&JIo@J
&…&@AoRJ
#xt&DX7SA
& for)EAA?A
"han#R1>fS
& 0%J%JqJ
'a&ANI8J
%t%T.d<J
& ?&.pJJJ
'a#LJGJ]
'checks#H6dMS
(ould%AJNJ8
'finds%GJANJ
'i#J1]1J
(s(V?JI8
(t&b=nX8
)'s)N.JJA
'must%Imp5J
'runs(J78DJ
'says(E8AAJ
'takes%J@JEA
(ells&J8INJ
)sts&JJ/NA
(he(CHPgJ
)is(^2C>J
&!(8eT7A
&$&TYV6&
&'s%@N9@J
&…%-a9@A
#e"T]HS/
% algorithm#M@J?J
'pi%0HZT]
'ssumptions%NI8IJ
&body%G]S<J
'rowser%AJI8p
'ug&@8pRA
&cache&gIX9]
(llback%_LIH/
(rt%@_A*A
(ses%JLDH8
(tch%8IJJg
'lass%NCJ>A
(ient(IBA3J
'ode(<@[HJ
(lumns%M8Gg8
(mment)HHNM&
-s(MHJAA
)piler%Ae[6]
*lexity#9JIIg
(nnection#?f@QS
)stants%:DI6A
(py%JEJ8S
'rash&R@o@A
'urrent"/JJJg
(stomer%S7JDJ
&data%m9@;J
*base(@0AoA
)e%H5aCA
'esign%GJNJJ
'ialog(AfJ@J
'oc%M?KJA
)s%EAgFS
*tring%NQJ@J
)umentation%8G:MA
(main)J<IJA
(uble(gAJJ8
&else([MJ>8
'mpty&]%fL8
'nd&IoI1A
'rror&RKq?/
'xtra)JGJpJ
&failing(Jp?IJ
(st"IhC&J
'ield"A/HDp
+s"IEJIJ
(le&7R@nJ
)ter&@h@4p
(rst&[l?'J
(x&T,qHA
'lag'g9I@J
'older)JmJ@S
(rm".]ANA
*ula'gJJJ8
'unction(;H@TJ
&gil&JJFJp
'lobal(J<J@J
'rowth&8AJJp
&happy(J2JIJ
'eader(HoJAA
'ot%J7JpJ
&if&SEA@8
'ndex)J6JoJ
(voice%JoJ@J
&javadoc%N8IJJ
&last(@eA:J
'imit%.IJLg
(nter%ESJ?J
(st%Ue4[J
'ock%8@@Sg
(g%SIH3S
)ger%J;f@8
)ic%q7BIA
(okup%gXJg/
)p(RSJZ&
&magic&gEA@/
(il&[oI%A
(pper(J7JDJ
'emory(J7JoJ
'issing"Jf/BJ
'oment&JoJ?A
&n+1*J>JpJ
'ame(8eJ@S
'ested%p=Jp8
(twork%JN8IS
(w(q77BA
(xt&9lABA
'umber"f?5MJ
&off#IgIIJ
'ld%;C78S
'pposite&AoHN&
(timizer%LLJ/J
'rder%[%YDS
'ther%gFpD8
&page%IR?lJ
(rameters&E7JHJ
+s&oJJJ8
)ser%JoS?J
(ssword%SoH?J
(th(JdACA
'hone&I&JqJ
'ipeline#6i@YA
'rops%D:8JJ
&query&IIJnA
&readme"KAHgA
(gex&b7J5J
(peated%JJJdJ
(sponse&J8JoJ
)t(?:JDA
(turn(*0J@g
(view%gRII8
,er%JAo?J
'ole(gJHJ8
(unding&@bH7J
&same%>iQR&
'econd&goH/8
(rver(8f7R]
'leep(JGgJJ
'pecification%J/KMJ
'tandard#BM@?S
)te%I;K@J
'um%7gJAJ
'witch%IN7BJ
&table&A&7rJ
'est%9HKeS
*s&@qB?&
'hree%oIHKA
'ime%.?Hop
*r(8eI7g
'odo(IAA;A
(ken%p@ADJ
(p#[YIU8
(tal%RQX^/
'wo*S<@6J
'ype(/EA@]
*s(I<J@J
&unit&JJ<IA
*s%NADF8
(used#IMJ7J
'ser%%Z@<g
&variable#HMJIJ
&weak%JJ;JJ
'hole%BF@nS
'orkers%[0@DA
)st(/JMJJ
'rong&@nWA&
%!%gJIJA
%ir'Ih7@A
&…(Ig@?A
%m(C/^U8
&!%1*_>J
&$&'<U?J
%n%p@p@8
%o…%/JSJg
%re#YJ9SJ
' a&]E>IA
)re&7_Kf&
(must&JKIn8
'!%[Q7(S
'$%SII)S
''s&[?c9]
) no&D7nJ8
(…(gGYAS
&…"lRH^/
%se&]1AL&
' functions%AJMJ/
'!%E6IEA
&…%q//_/
%y&pnJ./
#ing%[.BZJ
' in%J8Gfg
'!(JBMA/
'$(JINJ8
's%AIW@A
&k)7INS8
' about&7@NSJ
(of&8JNAJ
'$%8]EJ8
&…%?CM[8
%rd)o@JAA
%s"h7L>J
& ?%'6dqA
'a"&MFMg
(nd&].pIA
(s(JMJHA
'be&7EF7]
)fore&AJEJA
'calculation%CJfR/
(ode'gJ:>8
)ndition%fJJJA
'does&qJIJ/
)wn%]A6gA
'endpoint)@SMOJ
'fails)A8IJp
(ile(g:Z./
(or%o@C7A
(rom&8JAAp
(unction%R2eIA
'go(AJNJ/
'hold)&JMJJ
)ok%RJVJ/
'implementation(AANHA
*ort&J/JpJ
(n&a18Q&
)to%eBJ@J
(s&@IHoS
)n't(#[IJp
'json(JGJMA
'keeps%IJp8J
'leak&AIHJp
(ine!pJJJ&
(ook(AJNJ/
'method(UC@%S
(odel%E=@DA
*ule%D0LIJ
'needs(D:I'J
'off(JAMJ/
(n&8@?Sp
)e%:5L]A
(r%JJ(J]
(ut'JHIDJ
'properly"GMAGg
'query&gJM@&
'regex)pIKI/
)turn%SII8g
(oute%_J@GJ
(un%/JGgg
'safe(JJMJ/
(cript%WA@HA
'terminates&pJ8AA
)st'SGgJS
(hread(JJGJg
(o&IWJGA
'up%M98@J
'with%AE76g
+out%IU>7p
(ork%ffF8J
&!#1GCMA
&$%.J:UA
#ose&SNHJ&
#read(UH=R]
( safe)D7G@p
(-safe!'L8GJg
(s&I[o-J
)!%@]QHg
)icher(J8HJg
.!(J8HJg
.$(JAH@p
(…&RYm-g
&e%m)&CS
' functions%RNIHJ
(things&A(N@A
)imes%JZHEA
'!%]AJg8
'$%S?Jp8
&…%RKGJ]
%ough&no:G/
) it(o6L?A
*the(gfK-A
,is%pJ@J8
)put(A8ApJ
,$%AAJfJ
(…)oR9PA
&w&7@nAg
's(b7H@A
($"N/[8J
&…&rHJP8
#x#MJJJA
"ick…#SJJG]
#dy&J<AAJ
#me(@P@eS
& in&I@JoJ
&!(JPIoA
&$(JP@fA
&out&-QT<S
)!%.IMBS
)$&/HJCp
)s&I&WlJ
(…&-.W^S
&r&&oI7p
's%IJgIJ
&s(/.ArS
' out%J8JgJ
'$#/-Jj]
&…%#F]h]
%ing&JnFAp
"l%pJHAA
# dr&pJHAJ
"o!#N4b]
# 0(;0BeA
%a%I:JeA
&n%k/JJ/
%be%ToR&&
%call(8RHJg
'ncel(JJGMA
&hange%7SfAA
'eck(JJe@A
&lose&J@AAp
%delete(J@FDg
&isk)JHJnJ
&o%R;?ZA
'cument#7IJKg
'wnload)J/p@J
%each%NIAHJ
%get#AQM]/
%have&DE>AA
%its%7ANHJ
%jest%A?;@S
&son&JIJEA
%know&pIHJJ
%learn#JAIJg
%make%JIHgJ
&e.p@AIJ
'rge%JJMJ/
&utate(JJGJg
%run%*AD@g
%save+J?JoA
'y(JMJA8
&ee(ACdAJ
%test%AD7@]
&he%HSR3A
%undo%J@J;J
&se%-A?^p
%work%8pJ@J
&rite(S;J2J
%you(AJMJ/
#!&@I;d&
#$&?[9l/
#ast!(J/JMJ
#ca…(A@V@A
#do(@@@bA
& fertig(JHJ;A
&!(IJJ;A
&$)J@J<A
#e&D6@E8
%!%E@@D8
%$%B@@EA
#gether!%gJJJ8
(…%i@JJ8
&…%t?J@8
#ken&RmP8J
'!%@Rg:8
'$%@Rp@8
's!/o7[S
&…&feO@S
#o%-_Qf8
% long(J;@RJ
&many(Ig@@A
'uch%6aPY8
&slow%A@JgA
%!%A#ekA
%$&@#[b8
%k(JIIM/
%l'AdJJS
&!&B?JIp
&…(IJ@8g
#p'D@8BA
%!"EI7(J
%$%C[@.J
#rn between(87JJg
#string(J@JEA
*$(I@JDA
(…&J@JEJ
#tal%[SdC&
'!%@;JCA
'$%A1[CA
&…%[pX:&
#uc…&VcK68
%jours)Jo@@J
(…*Jo@@J
&…(JoJ@J
%te(JfJHJ
"race(g7J@J
&…%pIJ@J
%de%@@CIg
' offs%8@7]g
'-offs!#J@C7g
&…&87BRp
%il&EI=BA
'$(JJGMJ
'ing(JgI@J
&…&Ee=J8
%nsaction%g[@A/
(…']gIA/
'late%b?II8
+ the%;@JIJ
(…&^<>7J
'p…&JIJN8
&…%SC=:]
%versal)Jo@@J
(…)Jo@@J
&…*Ao@@J
#echo(gAIIA
&…&p8IIA
%e(J%AaJ
&!&JIJN8
#ick%gIJ@8
'!%gAJJ8
%e&JAHES
&!"JIJNA
&$!J@JNA
%gger&pAIIA
) does"gJJHJ
(…&pJIIA
&…%pJIIA
%p…%J7JpJ
#op(J97oA
& imbriqué(JDJ7J
&po(@;@QA
&…%@;?eA
%u…&pI@JA
#ue)SoJ@8
&!)JoJI/
&$*JnI@8
%st&AJjJ&
' this(JJoJ/
&…(JIgJ/
"s23…%Jp@8J
#doc&N/JJJ
&…%M8JIJ
#et'IIfIJ
& this*IIo@J
"u(U6E@/
#ple&IDI5p
'!&A@JHp
'$(A@I@p
&…(ICI?g
#rn%GU@:A
& the"%EJ<J
)is#fD@?A
&…%HoJ:A
"wice&^[m?8
' it&8pAIA
'!%^o5PA
'$&UoG>J
&…%qnc?8
#o&ISFI]
% above(MAAHA
&branches(J2JJJ
&pointers(S6JoA
&threads(JfAAJ
&users*JoJ>J
%!*J6IRp
"ype&(W?7]
& annotations"HMJJJ
'guard%I@JNA
'hints&IEAIJ
&!&9[I6p
&$&9TI6p
&do…(N?AHJ
&error&AnAJA
(…%AnJIJ
&s%KV@6A
'!%JW?>A
'$&Jb@>A
'cript%7T?;]
,!&JEI?S
,$'JDJIA
(…%.L@C]
&…%*s76S
"á&8SNS/
!u(BeD>J
" change%JJMJ/
"gly&JEJ@J
&!%JEJ7J
&$&JEJ7J
"i%@V>7p
#t(o@I@J
%leggen)pJHJ8
"m%-a>;J
# botão%J/JMJ
#$(JEAIA
#a)7&BaA
% função%AJJEJ
#lauts come%8gIJA
(…&AoIAJ
&…(AgIIA
"n(/0I;g
# comentario(EJAIJ
%enum(JNJ?J
%filtro&A@IEJ
%generador#GJJMJ
%pulsante%HJJNJ
%test)JJnHJ
#'o…(@7EQA
#a(71?T]
% clase%8;HHg
&función(@C@DA
)zione%JIJMA
&sola%IH[fA
#d(e;>B8
%efined%"o@@g
+ ?'88JJg
+!%7J@@p
(…&%o@@p
&r&OSeS/
' 0%@D8[A
(the%A/PN]
(which%gAIJA
'stand&r7@IA
, the%s6IIJ
(…)qH@J8
&…(QQP[]
%o&I9@<A
&!(@:@;A
&$&@C@EA
&cumented&NIJ?J
.!&N@JIJ
(…%NIJ@J
&…(NIJ@J
#e&&:HCS
% fonction&@:A<A
#icod…%JfJ8J
%dad…#2JGJg
&…'0JGJg
%o…%J8HSg
%que&JQF3p
&…%AZF2g
%t(8?pAJ
& test(IJgHJ
+s(I7q@A
&!&8@e?p
&$(7@n?g
&aires%JJp?J
+$#JJgHJ
(…%JJg?J
&s%ECC68
' next)N@JGJ
'$%BNA8J
&te…&JJp@J
&…&C9o6J
#kn…%pJIJ8
#mo…%JoAIJ
#readable!(JDHAJ
#tangle&J<J@J
(…&J<I@J
%erminated%Jp8AJ
. strings#JfJAJ
&sted%J@fAJ
*!&JHpAJ
(…&J?p@J
&…%@eZ7g
#used%IVJ@J
"p&(^TH/
# in&@oL?J
%some%M?]H8
%the%N9@;J
&o%B5[_8
#!(0T:Q8
#$(0TUH8
#date&hc60A
( broke%JoJHJ
)the%NAIIA
(!%HoJAJ
($%?QJEJ
(…%HgJAJ
&…%hl?'A
#grade%IpA@A
(…%@pA@A
#load&@[p'A
(!%@nD'A
($%@d:1A
&…%7Ig2A
#rość(AEI@J
(!%JEJ@J
($%IDJ@J
&…'ADI@J
#si…%JoJ@J
"rl%6i?:S
"s%V@LI/
#!"SJNJ&
#a%f*@QA
% le(ADJ@J
%ge(;7AeJ
&…&E8AdJ
%r+J7JIp
#e%?M?Yp
% #&IEJ8J
&a(AIIZg
'fter(JnJAJ
'n&J#Iop
&const#JMJ8A
&early"JEJ8J
&less)JHJp8
&of)JmJAJ
'ptional"JEJ8J
&the(J7JpA
(is%SIGJg
&zip(JMJ/J
%!%JqB4A
%$%JgJHJ
%d&S.>o]
& for(8JIJg
&!+A/JoJ
&$&B(I[S
%m…*J8AoA
%r&7oN98
&!%@sJ6A
&s(@d@DA
'!(@I7b/
'$(I[/b/
&…%6oHM/
%s%J@JpJ
#ing#fB@B8
&…%eB[A8
"tilise(JDJ@A
(…(JEI@J
&…&KEA?J
"zun(JDJ.J
&$(JNJ/J
!va%8cNo8
#$&AoJAJ
#lgrind%IgIIJ
&…&IoI@J
%id'JgI@A
' ?&ApHJA
'ate%@7ABg
* the%AIIMJ
*s(H8JMJ
)ion%@2@DJ
(…%Z.:;J
&…'IJBDA
%o…%@fZB8
%ue%EoF6J
'!%DlJAS
'$(;d@@A
's"rC,PJ
&…'Lg?@A
#r)J@NAA
% mı.J?N@A
%!%JEJ@A
%$%JDJ@A
%iable&?q@8A
*!%@2JDJ
*$%I<IBJ
*s*JEJ@J
+ for(JNJ6J
+!(J2JJA
(…'Ia@7A
&áveis$"JDJIJ
(…%gCI?A
&…(RN@A8
#t%oo@@8
"eces(SfI@8
'!%goHI8
'$&JoHIJ
&…*JoI@A
%torise%J/JpJ
(s(ITL1A
)!#IfD88
(…%@MA8J
&…#?J7iJ
#loce$#JIJgJ
&…%J@JfJ
#nd…%[8JDA
#rbose flag%A@INJ
(…&B@INJ
&…%h-FES
%e….@E@@A
%ify%@@h?A
( that%JJ2AJ
+e"@?k?8
&…(@I]>g
%schachtelt)J<J7J
/$&JEJ7J
(…)AWI,J
&ion'8@HCg
)!&AAJAp
(…(.@P;g
&te…+p7JJA
&…(RBP1g
%y)J<IR8
#s&AJNJ8
#z&JbA6A
"ide&IoI@A
&!'JfQIJ
&$(JfQIA
#el+J8@oJ
&e&J@IoJ
&…(J@JoJ
%w%fD688
&!(]<A6J
#olat…)IoL@8
&…(JnL@A
#rg….JoI@A
%tua…*J@IpA
#sible&N@J@J
) without(NGJIJ
(…#M9JGJ
&…(k6I@/
#test(J8JAg
(!&JJ&Jp
($%JAAJg
&…%JAJ@g
"ocê*AANJ8
& melhoraria#AAMJA
#eg%E?@DA
& een(H@IDA
#is tu(J/EJJ
#lati…%AAHJp
%te(]pIH/
'!(]gJG8
&…)SpI?A
#or(8,YiJ
#r)pIIJ8
% dem%p@HJA
"s0AIA?p
"érifie avec(JAmIJ
!w)k:I48
"aar…+p.IJS
#ht(g/JIJ
#it&Ao@5g
#lk%[/LJA
& me%pAIJA
#nn)pIGJ8
%t%@%o*g
& that%A8JEJ
(o%7)fDp
&s(KJf6J
&…%MA^,A
#rm*J8JoJ
%n(D78:A
&ing%LeA?J
)!'JfJ@J
)$%JoJ@J
(…%KoI7J
&…&LoI>J
%um#a@GIA
' wird#g@GJJ
&…%U@=I]
#s%^0<58
% genau%gJHJA
&ist%&JKJp
&macht%pJHJA
&passiert&A8IJp
&würdest(8AMJA
#t*b@A?8
% doet"oJJAJ
%c…%@]8<J
%e…(JINFS
#y&#)KW8
% to%%)AqJ
(o%A<@fA
"e%CHZYJ
# also(AAAEA
%get%9Y@]S
%have&R8HRp
%need%QI[e8
%sort"gAJg&
#'re&A<J[A
&…&@<IZA
#ak"JJDJA
#ek…&IQ@EJ
#ig…#AA@MJ
%rd&pAIJ8
&…&pJIJ8
#lcome)HANIJ
)$(G8MJJ
(…*?ANJJ
&…&m-E@S
%l%I7]2S
&!&J?RN8
&$&J?SEA
#niger%@3@lA
(…(@2@YA
&…&@<@YA
%n&SH@E8
%t%IfIIJ
#re)A1o@A
"hat#h@B6S
& about)@JR7p
(m#fgIJ8
(re#A@AJg
'could#8/MA]
'do%[@DA/
)es%o@HJJ
'each%iGHJA
(xactly&pHJJJ
'happens%]&@Hg
'if(8AIJp
(s%[7HgS
(t&BN77J
'makes&pAIJ/
'the)p8JI8
)is(q@HIA
(o#gJIJ8
'would%%Ij@8
'you('JNJJ
*'d(/JMJA
&'s%g@/Gg
( missing#/8JMS
)the%ZQ?7g
)wrong#@JMIA
&s%pA@JJ
&…%o@@IS
#en%QYQD8
& an#HSJM8
'does&pJJJ/
'i)]SI[&
(s#J?JIg
(t&].J<J
)'s%ARJEA
'should%?JJJp
'the%7HI<g
*re%=gKo&
%re%SGPYS
' are(AJgJ/
(do%]H@@g
*es#gAIJA
(is"SJ>Ag
(the%MJJI8
(would(AJDJ8
''s%g[HA8
) the%]g?A8
(…&JpHJA
&…%KcJeJ
%ther&&-a:g
) the%8JEIJ
,is%A6^Ig
(…%%%W;g
&…&/,L<g
#ich%]-?Bg
' is%AJHJp
(of%(?M.]
)ne)/JJAp
(version&A@JJp
'!(9AIJg
&…%S-?Kg
%le&78?np
' this(J7IoJ
&…&7B?ep
#o%gQ=9J
% calls&/JJJp
%le(B?@eJ
' thing%AdJRJ
&…(B?@nJ
%m(pJIJ8
#y%q@=7g
% ?*A/JJp
&do"fo?&A
(es#[fIJ8
&is%fI?7J
&not(9@JJg
&the&qAIJ/
(is(RA?Ig
&we)3JJJJ
%!(f&@A]
%$(p/JJA
"ie)o@H@J
%r…)@R@oA
#ll(:@AAp
& it&JIJ8p
'this&AIIAp
#ndow(JYILJ
(s(@@KAg
)!(7RIAg
)$%IpJ@J
(…(@JIAp
&…)@c@K]
%s$%peJI&
#rd&^Y=2J
#sh)AEI@A
#th%9Je<8
& 0&I-fXg
'a(AJf1J
(n%AoA8S
'build(JJ/MJ
'fake)IJnIJ
'input(g.@CA
(ts&NHJ@J
'one(JeABA
'testing&JJp?J
+s(JJmJJ
(he%BJJf&
)is)8JET/
(wo%[dFE8
&out&Bb@FA
) a&[o9%S
*the(I<?RS
(…%1j-FA
&…#9hAGJ
"ofür%IAHJg
' steht%7AIJp
&…%AJHJp
#lne'J@IfJ
'!)J@IoJ
&…(J@JoJ
#n't%@Z@eA
%d…'AJ@Jg
#rds*q??@8
'!)pJI@A
'$(pIJA8
&…*qe>6/
%k(RQ>fS
& ?&pSHJ/
'for%AfI7]
'in%8JHJg
'on(AIIpA
&!&IoFJS
&$&ApI8S
&ers&R'AEJ
&flow"fR:AA
(…#gS0B/
&ing"@[oA8
)$%AApIJ
(…(IRf@A
&s([g[6/
'!%R8p7J
'$%f?SHJ
&…&Zff0&
%ld in&JJJE8
&…&JJJE8
%rie…%JJMJ8
%st%/JLJS
' case(8JHJp
(part&JJNJ/
'$(AJNJ/
&…&/INJJ
%th&JJI7p
' it&JJGIp
&…#A@:7g
#uld%8/_8]
' a%8?E?S
)n*AN?J8
)ppreciate%AJNJ8
(be%Y)e;/
)reak%8JMJ8
(happen&AJHJp
(i(JIPJ]
)t(8IG]g
(like#[L@C/
(you(H?D@]
'n…&JJI8p
&…&7'M/]
"rapper#SDJ@A
&…%S:AD8
#ite%9:Z1J
' a&I6J3]
(down)EIAHJ
(it%G2GMA
(tests%IApHJ
)he(I?JEJ
*is)@N@A/
'!(IZf>J
'$%Hof>J
'rs%A?[7g
's%HfJCA
&ing(M77?g
(…%E77?p
&ten%g[@I/
(…%^fKI/
&…%:LQ0A
#ong(CeB@/
' here&JJNI/
'!":fC@A
'$(@fKAJ
&…(CdD@/
%te%[@E7A
' this(g7K@A
&…%f-N@A
"yjaśn…(f@I@A
&…)o@I@A
"ürdest(AJMJ/
) du&8JNJ8
(…(/JMJ8
!x(7rH5S
"$%IiJ>8
"ctest)IIo@J
( please(I@f@J
&…(IIfJJ
"ml&@9JNA
"unit&J8pAJ
&…&J@p@J
!y([e@IA
" a&A[E?8
"aml%EU=1A
&!#::J2J
&$%JDJ)J
#pıyor(p@I@A
)!(g@I@A
)$'g@IAA
(…(g7I@A
&…*p@I@A
#rd docs#MIJAJ
#z'D?IC8
%!*E?IBA
%$)E?IBA
"ears(JSpH8
'!(JJgI/
&…%@]pH8
#sterday"@ff6A
+!#Jf[@A
+$%@Rf?A
(…(JoI?A
&…%Ae[?A
"orum+N@I?J
&….E@B?A
#u%I[E?A
% ?%JJNJ/
&add#MASHA
&comment(DJHJA
&don't#/JMJJ
&find#7[;JJ
&know(C]=Ig
&please"0MYM/
'ut&XJIJ]
&see*/JNJA
'ort%JpHAJ
'tart(AHEJJ
&take%gf5JS
'ell&[JFJ]
(st'AJdJS
'hink(8JNJA
&use)JHJ@p
&write&KC&Ag
%!%gJKJ&
%'d)8@NJA
&…*8RN@A
%r&@@NIJ
!z)Fo@CA
"a(@:?nA
#mi…(JDI@J
#pytanie&o@@ZA
(ń)A?JpA
(…)R?IoA
&…+R?IoA
#wsze)AoI@A
&…+AoI@A
"eigt&JoS@A
&…&JoR?A
%le%f[?dA
'!&oR7@J
&…&Rd@mA
#ro%@Ope8
&!*JoI?A
&$*JoJ@A
&divisionerror(Jg@IA
(…&JpAIA
&…)Jp@@A
"mieni…(@.DB8
&…(@2D9/
"nak$+JoI@A
"o live(A@MAA
"u+@8@nJ
# langsam&G8JpJ
%viel%J9AgA
)e&J@IoJ
#sammen(g@JJA
*fassen)AN@AJ
(…&o9?B8
&…(RD?B8
"waar(J?JoJ
'!&J@JoJ
&…(J@IfJ
#ei…(pJRJ/
#raca(IR?@g
&…%oQ?5g
!à(i2>S8
" jour%DAJAJ
!ça%"L[c]
# ?&AJNJ/
%devrait(JfJ@J
%plante%Af@@]
#!(AS<AA
#lışmıyor'JfJ@J
,!(JfJ@J
,$(JfJ@J
(…)JoJ@J
&…(AoI@J
"ok(@9@nA
% uzun+JNJ.J
!è%[o1"S
" thread)I@H@p
!é&fX?@]
"cris&FJ]LJ
!être%JoI@J
!índice&AIHJp
!últi…&IpAAJ
!über&V7o>A
!библиотека!(J@H@p
,$)J@H@p
!в&'@EQJ
"ложенности$(JNJ/J
"озв…(7N@6]
"сег…(JoI@A
"ыбрат…(@6@Bp
&…%@-?;g
!глянь(A@M@J
&…%J@N@J
!делает#MJIJ8
( этот%fJHJA
"ля(@>R9p
"обавь#;7RKA
( юнит%JJpHA
&…%17o@A
#кументации%=f@EA
-ю&NAAHJ
&…(?f@:A
#лго(JJ/gJ
&…)J@/pJ
!есть&@6E?S
!же самое%@3@;A
!запрос…%@lInA
&…*JQInA
#чем*p8JJA
"десь(o6@@S
&…(o6A@S
"нач…%oAHJA
!или(AJHJp
"справь(IfA@J
(…(Jg@@J
&…&Jo@@J
!к+N6JeA
"ак"[7IJg
% работает%gAJJA
%ая%AJIJp
"нопку'I@JDJ
&…(?e?;A
"од&e38G8
%!)R<B?A
%$(R<B?A
#ментарі+N@I?J
+!'M@J?J
%ментарии%EJJIA
,й!MAAJJ
(…)EAJIA
&…)<JJJA
!ли+76;?p
# здесь(A6L@g
%тут*J78Ip
!меня…+A8N?A
#тод(RB@EA
'!%RB@EA
'$&@C@<A
&…%IB@EA
"ожно(7fD6/
&…(8fN7/
!на(7DRcA
#пиши%?7ZDA
( тесты&IJpHJ
&…(B@aA&
"е%?l9)S
"ичего&@"EDA
( не'A-MDA
&…(@6DDA
"уже…&R#o7p
%ны%JJ8Ap
&…+JJ7@p
!объясни&oHIAJ
&…)pHIAJ
"птимизируй&AIIpJ
&…(AHJgJ
"тдель…+JEI@A
"шиб…&IoB@A
!падает(Jg@IJ
#мять(J@JoJ
&…(JIJfJ
"ереименуй%JDI@A
&…)R<C68
"окрой(J@p7A
&…(J@p@J
#сле.JnI@J
&…/JnI@J
#чему%b@GAA
&…%q@=@J
#ясни(fIIJJ
&…)oIJJJ
"ри*AoI@J
#оверки&IJ@NA
(…(7>DDA
&…(@?EBA
%исходит(p@HAA
&…(pJHJA
!работает%f[?[8
*!"RfH[A
*$"[nGf8
(…%fH?[A
&…%[e?IA
#збей%JDJ@A
( на#IDJ@A
&…&JEJ@A
"еализ…&I@AEJ
&…&IAANJ
#вью!&A@N@A
&…(J@N@A
#зультат!%JpIIJ
+$(Jo@@A
&…(Jf@@J
!самое%A*@9A
' для)J?JEA
&…#@2@;8
"делай%626a/
&…(@;?e8
"каж…(A@M@A
"лишком%@<.nA
) долго)JI/pJ
(…(@;.fA
&…(@:7fA
#ожность(8JIJp
"пис…*AoR7A
"трок!(A9@oA
&…(@U?d8
!тесты%?6[Gp
'!&I@R?p
'$%I@f>p
&…&?9fXS
"о%@;R98
# же%@<@9A
"ут+B78@p
!убери*I?IoA
!функции%:V?>]
)!%DS@?S
(ю%IJANA
)!%IJAMA
(я%fAHN8
(…%LC4CA
&…%LL59J
!цей(JEI@A
!что&[6N5S
% делает%oJIJA
!это(.;B6]
%т(o9AR&
& код#G22d8
!юнит"IJpIA
!…able%5g8N8
#cks&JEI8J
#das(J?JoJ
%os'HT/;]
#gen&IZ@oA
&s%A^A>p
#ins(DRQ?A
&t&[XJ<8
#kes%@JEJJ
#lls&J6JrA
&y%@oB&g
#nce#>JIgA
%ie&R7@pA
%te&?JJNJ
&s&B<I9J
#red(JmJJJ
&r%JDJIJ
%ia)AANJ8
&o)E?I@S
%ze%NJJHJ
#sed&Jp&AJ
#ted&DCZ=S
&s(e.HVA
%ic&AEJ7J
%or%Ro?<A
#uen)I.CEJ
%lt%Jf@@J
#ção%TPP3/
"back&f6ED/
%se&@'[d]
#ile*IEJ@A
#led%IoAHA
&s,JEJ@J
#nis%@e?[A
#ody%oe87A
%ok%D@I:A
"cado%@k?,A
%me%oJJAJ
%te(RXC@J
#hed&I7JAp
&n)AoI?]
&r(A7?ep
&s&IER0J
#ies&I<[7A
%sk&J]=DJ
%ón%Hn@p8
#ker%AJMJ8
#ode%B-AaA
#ted#Hg@BA
%ly'AfL@8
%or%?[1_A
"dard!:LF8p
&y(JJYLJ
%ys*A?JNA
#ere*7B@@p
&s%J9IeJ
#ing(@SP?p
#n't)J[I.p
#own(HSIEJ
#uce&@(^]8
"echt(8ANJA
%ts%on@18
#ded%AnIYA
#fix(gJRI8
%ul%Y.CEA
#ibe(A@fAA
%fe#[;?6]
#log(NJJGJ
%ve(.fI@]
#nce%[m6Qg
&y&%J[I]
%ie&AAIAp
%ta%E@@CA
&e(UY5;8
&o%ad?G/
&s%3GC0J
#ren)7RAEA
%ly&@s??S
%ns%IEC@8
%ta+AoI@A
&e%?ngAA
&y%BQp@J
#sts&o#ZQS
#ter%ZB.CA
%on(@/@DS
%ti*J<JAJ
#wer%J8i?A
"face%81S:S
%ll&J8pHS
#ect%JqA>A
#ica(7D@@]
%ed'JgHD/
%le%@D.DA
#low%eqJ%A
#orm&Sd4;]
"gate(S7IoA
#ing%@2N8A
#res%ASQ7p
#uje*JnI7J
"heck%IJDBJ
%re%VM568
&n*JJ[)J
%us(JJJ<A
#ing%/JDRA
%sm%JEAIJ
#put&AAJoJ
"iado%@<@YA
%ls%JU83A
%te%po/G8
&o&JpIIJ
#bed(@7SEJ
%le%@e9[A
#ces%8?^DJ
%it(@E?JS
#dad%8IIAp
#ent%A@@og
%re&<46bA
&s(ABIDA
&t)RQOAg
#fie%fCI@A
#ght(CCI0S
#lds&H@IpJ
%er&RmHRJ
%ir&J1@@p
#ned&%]@Ap
&n)S.KEA
&s%SgO@S
%gs)C5AoJ
%ts'JJ/MA
#ona&Il?@]
&e&MN6./
&s%C._d8
%ur%7)o7g
#que&o2D>A
&é(JDI7J
#res'D@[QA
#sch)?6E@g
%ed%LZX?]
%on(JeJAJ
#thm%i77Z8
%mq%JJJIg
#ves%@7Y;g
#zed([QgI8
&r%MUI08
%uj(J@IfJ
%za%@D@nA
"lama)J@JEA
%rı*E1C,A
%ss(@:@;8
%te&K8o(A
#der(JGJgJ
#ema%AJNJ8
&s(8JNJA
%ri(D7f6A
%ta#M?ABA
&e%JIIMJ
#ich)EI?IS
%ne%Ig&g8
&g&?JNS/
%se(I:?g8
%ty(JIDQA
#led%.o?DJ
&l%?@If]
&n)@7b@A
&r&q9>o/
#oad%?ceL8
%ck%@IC6g
%ws%IfJAJ
#tas)J@IoJ
"mate(A6fn8
#ber&77oDA
#ent%M>?MJ
%rs#@dG_A
#ing(8KIIg
%se%@??aJ
%za%IIJfJ
&e%;[[6A
#men(fd@6A
"nada)Ap@IA
#ced)ANIJ/
&s%SZm@A
#den)A.JrA
%ır(J@IoJ
#eck&8??]p
%nt%@1]K8
%rs%gOSg&
%ss#eC:IA
#g's&&oEJA
#iem&pAIJ&
%ng)U[BR&
%se(JMIHJ
%te)JpZ.J
#tar(3@IIJ
%ed%;JK5A
&n'@1DBJ
%uj%N@J@J
#zen#AAfJJ
"oach+8JNHA
%rd&@[7EA
#int%16jR8
#lon"JfJ8J
#mer%L]>M&
#n's)IIJN8
%al#?i9I8
%en(@D@[J
%se%I?JWA
%to(f>AL8
#rds&ApAAJ
%ed%7IMA]
#sed%p]H@8
#ugh)oIA@A
%nd%9oI@J
&t&gaI%8
%rs)JoI@J
%ts(J/_dJ
"part)I@JEJ
#ing%JQCD&
#les#;@]H]
#ort%]_[>8
%se(JEI?J
"quoi%^7FAg
"ract%ZGqB/
%ge)J7p28
%is)8JNJ8
%ry(J;JAA
%te%B)FK]
#day"ApI@A
#ect&F[JEJ
%nt%Af7;J
%ss(@6fCA
#ges%pJAHJ
#ias(IIg@J
%be"Pcc38
%es%9E88S
%ng)NP8IJ
%os&9@t=8
%pt%7E@;S
%se&H1@oA
%te%I[g78
&y)A@NB8
%za)J<IJJ
&e#YIgIJ
#mat(IEA@J
#nal#J/JJg
#ror*Jo@@A
#sal&RoA@J
#ted%CoH?J
&r%J@AEA
&t%*SJJJ
#ung(9@IDJ
#ías(AJNJ/
"simo)J7@oJ
%ng(8SWI/
%on%QMGPS
%te%AoQD&
%ve%41[TS
#ted(A@g@S
%ic%JJ?Bp
"tado(AVI6A
%nd&r6@AA
&t"@i[68
%te%ADIJJ
#eed&AJHJp
&s&pJJJ/
%lt(JDJ@J
&y%gfJA/
%nt&&nKBJ
%rs%D;#gA
%st([0p6A
%ur+H@JEJ
#hek(J@J@p
#ial&@%EoA
%cs&J@kFA
%ng%If5h/
%on!N]4_&
%ve)@WQ8A
#ors%BDJ6g
&y%BJf,S
#rip"J@gZJ
#ure&6W0BA
"ular)JoI@J
%ly)JJNI8
%ta(R?@qA
&s&ApJ7S
#men(IDIIJ
#nce%JZIM&
%gi%E@@AA
#res"J*o6J
#ted&poH?/
&s%]@JeA
"view%oI@@J
"wing"hAXAJ
#ord&RcC*8
"xity&&;HIg
"ydoc&N>JJJ
#one'AfJ>S
#sis%J=NnJ
"zego&j@4@A
#ing%AAZ8p
"ário(<AJJA
"älle(J@f@J
"êtes%@n?mA
"ıyor+[n>Q8
"арии&EJJIA
#тор(GJJNJ
#ции(GfJCA
"ение'@:?8g
&я&3G?gA
%уй%JEIIA
#тся(foB?/
"изуй&IAANJ
#руй)E5oHA
"льно)@QCn8
"ость*A@@ES
"тает#gSII8
%рі*N@J?J
"щает%8nI@]
"ください&o[>@A
"になるの(8AJJp
"のですか*nAIJA
"りますか.@@A@p
!あ%A6C@g
" り(A5K@g
!い(KOSS8
" て%D-Z<A
#と%I8JNJ
#ま&]7E@8
"$&Rc>o8
!え%RM;/8
" て(JEJ?J
!か(SO:?]
" な(JnJIJ
"$&[+;Hp
!が(5fQS8
" 遅&JA/pJ
!き%4TDD8
!ぎ'I28[A
" る&@3@fA
!く%[CHe8
" だ%f.M88
"$"@3@mA
!こ(eG;7J
" こ(gAIJ8
#の%cR<6A
"のコードを説明してください!(pAHJJ
!さ&JmL8A
" い#i.V-8
#れ'JeI@J
!し%K1SK&
" て&[9FN/
!じ(7S?<A
!す%c7N@g
" か(R,DHg
#ぎ(@<@RA
#る(IXe0S
!ぜ&q.>@]
!だ%i-M78
" さ%S.NB8
!ち%JoAIJ
!っ%@EA[/
" と&@<AQA
!て&K2CB&
" い#f5M[8
#く%S%W;A
"$%0<PU/
!で&R(@ZS
" す%f.8@]
!と%#N8h8
" め&7C8oJ
!ど う%gAKA&
!な&Ul9%A
" い(BmA88
#ぜ%p7=@S
!に(0UA9A
" 分&J<J@J
#動(IeIAJ
!の%Z_?%]
" コ&d7E@A
#テ&JAnJJ
#バ#AfIJJ
!は)Q-C8p
" あ*J@NJA
"$+I@@Ip
!べ&IY7EA
!ま(Q.DQS
" す&@!WH]
#と(7D&gJ
!み や&JEI7J
!も%,^]J/
" っ&A<?ZA
!り(U0A5g
" ま(@6K@g
!る&FnI^8
" と%JgJ@J
"$(?r6YA
!れ)@YE?A
!わ%ZW??8
!を%D'6NJ
" 実(A?JMJ
#書%J5fDA
#直(JfJ?J
#追%M4fMA
"$&NAAIJ
!ァ%HV#C8
!イ&>S=Cp
" ル&Hb@?A
!エ(7n@[A
" ラ)AoJ@A
#リ*@?JpJ
!キ ュ%L6;88
!ク%FK+fg
" エ(@?JoJ
#ラ%JEJIJ
!グ(7gI?S
" し(I;JIA
#を%AfIIJ
!コ)p@9>J
" メ*EAJHJ
!ス&6MO:S
" ト%?hcJ8
!セ(7.CLg
!タ&>C?3S
!ッ%H==Ep
!テ&?QoGJ
" ス&@QnHJ
"ストを書いて!&I@p@J
!デ ッ%AAHJp
!ト%<8OJg
" が(J28[J
#を(D7R>g
"$*J@mCA
!ネ&JE8@J
"ストが深すぎる!(JEA7J
!バ(Ao@@J
" グ(8f@IJ
!フ&k1,2/
" ァ%Z;?7S
!メ&D#ILA
" ン%C76DA
!ュ&J@<CA
" メ#D>7CA
!ラ(7j>6]
" ス%ADJJJ
!リ&6J#q]
" が&J7JoJ
#を&@@JoJ
#フ%@U?=p
!ル%eE6:/
!レ(8AKIp
!ン%.Y5<]
" グ%@<I>]
#デ%AAIJg
#ト&EA@AA
!ージが空…%Jp8AJ
&になる$*Jp/AJ
"ドをレビュ…*7ANJA
"ルを作…(GAJEJ
#バッ…(oAIJA
&クはいつ呼ばれますか(nAIJA
"ンにして&JEJ@A
!一(ISJ^/
" 下%qISFA
#个,?BANA
#点,JEI?J
#行&CnIIA
!万*J7JoJ
" 行(J8JoA
!上#/6i;J
!下(]GUHA
" 这+[OC@J
"$#I1Z]A
!不(@XCPS
" 要)A6N@]
!个%YCHC8
" 函#f/?DJ
#类&AEIIA
!为%_Z>[8
!么)]@C=]
" 意&R7N@8
#的%pJHJ8
#要%aA@I8
!了'7h?Z8
"$'@i@6A
!二&gnI78
!什(h6A@S
" 么%q-C5S
!代*?ECHA
" 码%e<<?8
!以&6QCE/
!优(A@IpJ
" 化%A@IpJ
"化性能!%J@IfJ
!会&?cD"]
!何 を'gJGJJ
!作#fJAC8
!例%7fp?J
!值(JHHJg
!元&JIpIJ
" 测(J@f@J
!入(Je/CJ
"$*JoI@J
!全%8-DZ]
!关(@7M@]
!内&7n@nA
" 存&@e@nA
!再(@7HrA
!写%&&k*A
" 一+B?8EJ
#可(AJNJ/
#得(INL=8
"测试!&JApHJ
!况(J@o@A
!减%J@JoA
!出%5^:*8
!函%B*=)S
" 数&(<?(S
!分(@E?AS
" 割%INJHJ
!列&7WC?8
" 表&7k@@A
!前&R3o7/
" 返%AEJIA
!加(L4ICS
" し%IGJNJ
#一&I@JEJ
#上#JJJDJ
!動 か)InIJA
!包(8JJHp
!化&@Q@oJ
" し%JHIoJ
#性%JAJfJ
!单%Q*o?8
" 元#JJgIJ
!占)J@JoA
!取&ZE@=]
" 成&JNJ@J
!可&5[EC/
" 以&6ZCD&
!号(AoIBA
!合'A]M@/
!同 じ&-j?(A
!名)J<7AA
" を%@DA:8
!后)InJAJ
!吗*762?p
"$)75<7p
!問 題%J8MJA
!回([g?H8
!地%K6NJJ
!复(Ih,6S
" 这&Ap@JJ
!多)86Iog
"$)@@JoA
!太)@37fA
" 多(@@IoJ
#慢+I@8oJ
!好%7tH6J
!字(?b@@A
!存&@m@eA
"$)A7JoA
!安%7@E7S
" 全%@@E@S
!实(A@JDJ
" 现&A@JEJ
!実(AIJDJ
" 装(A@IMJ
!客(@QI<A
!对#J[D?A
!小(@9@Pg
" 数(A@J@p
!少&'S?Pp
!就&@n@lA
!帮*@QE@A
" 忙(J@N@A
!常(@mf6A
!干&p@JIA
!序%7nFES
!库)A5Hog
!应&.q=5g
" 该(.k@@/
!引)J8I@p
"$)JAI@p
!弱)A@N@J
!录)JmIAJ
!後(JoI@J
!得(IBL5g
!循%fs?68
" 环%[q?-A
!必)JJ/Jp
" 要)JJ/Jp
!快(JAIpA
!怎)I.L?p
" 么(I@D=g
!性(@@BfA
" 能&A@IpJ
!总%gn@@A
!情&J@o@A
" 况(A@f@J
!意'fAJJ8
" 味)pJHJ8
!慢+I@ApJ
" 了&A@IpJ
"$)JA8oJ
!成+=LHTS
!把&@(3L8
!报 错(AoHJJ
!持(JIIE8
!按*@I@EA
!据(AP7rA
" 库(J?IhA
!提*@<7BS
!插 入(Jo/:J
!支&A[IE8
" 持(AIIEA
!改&@A_Z&
!放(.aIIA
!数)AA=gS
" を(@;ADA
#据+JH@pA
#是)p@JIA
"$(@D@AJ
!整&@D@6p
" 数*A@I@p
#理(JDI@J
!文(Qg>HJ
" 字%?i@7A
#档%CR@YA
!新%Eo@=A
!方(:7MAA
" 法%1DIAJ
!日+A@IEA
!时%.>?s]
!明%V@n=A
" し&oIJJJ
"$%<JJJJ
!星&IJJN8
!是(Zd65g
" 空)Ip8AJ
!時 間(A6@Rp
!普%JAHJp
!更%8HWB&
" 新&AoI@J
!書%9/i9A
" い%<7Q<A
#き#JDJIJ
!有(.?):p
" 什&7@N@S
#必#JJ/Jg
!本%RJ8<S
"$(IJ/EJ
!杂(8IJJg
!构&.OD6g
"$(A?NJA
!果&?U?38
!查*A?BoA
" 询)J@HoA
!样&-SE,g
"$(AHL>p
!档#DQIYA
" 生(G[J_A
"$(NAJGJ
!次(IdQQ8
!段%[cB7A
" 代"RdC@8
!每&2GJpJ
" 个%<JJJJ
!没(7>@;g
" 有(@?KN8
!法%2DJAJ
!注(<RJIJ
" 释&EJJIJ
!洁 一(JMI>J
!测%@HQ]g
" 一&J@pAJ
#试%@Y?Jp
!深+J<A@J
!添加注释!!N8JHJ
!点*7_BP&
" は'JIMJ8
"$*J<H[A
!现(7[>:]
!生+FJJaJ
" 成+FSJVJ
!用(?(ZDJ
" 吗)AJHIp
"提前返回!(8DJIJ
!界+J@p@A
!登*JnIAA
!的&o?9(S
" 脚(JJ8EA
"$(fe.B/
!直+ApI@A
" し%AiI@J
!码%Ft)!8
"$&YSE58
!空.IoA@J
" の%JoAIJ
!符&7s@6A
" 号(JfJ@J
!简%fL@?A
!算(@2C5g
!类(@EJIA
!索*AAIIp
" 引)AAI@p
!线 吗(AJMJ8
!结&IS?</
" 果&@^?</
!能(7IBf8
" 不(JAHpA
"$%JAIgJ
!脚(JJ/EA
!色+J?IEJ
!行)Sd>n8
"$*JoI7A
!补&E@]@A
!表'Ii?@8
!装)A@AEJ
" し&@@JNJ
!複*AE8JJ
" を(JE8IJ
!要(],8Yp
" で%AJ@Ap
#写(JJ/Jg
!见(8AM@A
!解&mR@@A
" 释&n@IJJ
!計(@QJ7g
!説(oIIJJ
" 明%fIIJJ
!讲%o@IJJ
!评*A>NKA
!试%@eH8S
"$)J@pIA
!询(J@IoJ
!说&3JJJJ
" 明(3JJJJ
!请(f@@JJ
!调&pJIJA
!足 り*N8I?J
!边(J@p@J
" 界)J@o@A
!返 回&ZW?68
!还(A@J@p
" 是(A@J@p
!这%nR9%S
" 个%nf;%8
#样%8@JIg
#段%[cB7A
#里&RoIHJ
"样写可以吗!%8JNI8
!追 加&L4[LJ
!选)A@@EJ
!通*@oI@S
!速)J?IpA
" く&JHHpJ
!遅+J@8pJ
" い*JA8pJ
!释%iZ??8
" 这%eIJJJ
"$%DAJIJ
!里%Jt-?8
!重(.V/>S
" い#J@JgJ
#构&8XL@g
#複&@NAIJ
!错(AnAIJ
" 了(AoIJJ
!関(9UGCS
" 数(/TOB]
!闭*IJIIp
!问&A@N[&
" 题(JIMI8
!需&IJHJp
!面 是(Jg/AA
!页&@o.CS
!高%JHAoJ
" 速&J@JoJ
"速化して!&JIIoJ
!가(8O?Bp
" 나(7[I7p
#뭐&]8JFp
#요)@6;7p
#필&@/n8]
"$%N8cDA
!거&[(=oA
!걸 려&J8IpA
"려요!%J8IgJ
!게(-2@hJ
"$*@EIRA
!결(7r?:/
!경&A@]E8
" 계%JApAJ
!계(Yff7A
!고%6Hj1&
" 쳐)Ip@IJ
"쳐줘!%JpAIJ
!구(R?IMA
" 현&@IINJ
"현해줘!&AHINJ
!그(@f@?g
!기%B;ZC8
!길 어(AEI8A
!깔&@CN7/
" 끔&AEN@&
!깨져요!(JoI@A
!꿔&AEIIJ
" 줘&AEI@J
!끔(AANA/
!나&eIJ"p
" 아(J@J@p
#와+AoI@A
#요([#A7p
"아요!&J8JJp
"와요!&AoIAA
!너(A;H[8
" 무(@3H[8
!느&JA8pA
"려요!)JA8pJ
!는%fM=#p
" 거)pAIJA
"$&J@I@p
!달 아&N@I@J
!대(7bC6/
!더)A<AIA
!도&%_A!p
" 는)A@I@p
!돼(JoI@A
" 요)JoI@A
"요!&JoIAA
!되 나%p8FAS
!드%[.b6A
" 를%f6h6J
!들%HIJNJ
" 어&IIINA
!러(@f?@g
!려)7[2n8
" 요(A[8f8
!로'C2B5S
!를%G?Qj/
" 리%7EC?J
!름%A;@M8
!리&'IA]S
" 뷰(7@D:A
#팩%7gA6]
"뷰해줘!(8IN@J
"팩토링해줘!(@DJHJ
!링%2_C4/
" 해(AMI?J
!만%@%eWA
" 들(H@JNJ
"들어줘!)HIJNJ
!많'JAIgA
!메%@%ctA
!명&p@H@J
" 해*nJIJJ
!무(7CGo8
!문&9<C(A
" 서%EJH:J
!뭐&p.IGg
" 하&pAJJA
!바%JNJIJ
" 꿔&AEJ@J
"꿔줘!&JEJ@J
!반&[rH@/
!버&6f=Eg
" 튼(I]>DA
!번%YQTR/
!별&H<7;8
!복%f:>6g
!봐 주)IANAJ
!부%C[<,/
" 호%AgIAA
!뷰%@7E<A
" 해)8INIJ
!빠(DnI?A
!사(g@GE/
!서(_@>1]
" 화(MJJ.J
!석+EIJIA
" 달%MJIAJ
#으(;JIJA
!설&q@HIJ
" 명%p7IJJ
!성(>?[iA
" 능(@I@fJ
#해%@6fDA
!세(S7M@A
" 요(].M@A
!수(:272]
" 가%]7I@p
#를%7D7DJ
#문&NJJ.J
!스(9Ad?g
" 로(@<@?]
#트&CI[OJ
!시(@,CVS
!아%)Q?Hp
!안(@oJ@J
" 돼%[nHAA
!야)Io@@A
" 하(AgIJA
!어&'J&L]
" 요(@i0R/
#줘)@@IEJ
!에&.ZcQ]
!예([eQ,S
" 요%pRI?J
!와)AoIIA
" 요&JoI@A
!왜%i@>@J
!요(RZ1OS
" 한(A@?Rp
"$(RY1O]
!으(07E;8
!은'fRB?8
!을(/.EQ]
!이&Go0:A
!인(7-V7g
!있(6H*;]
" 나)A?I@p
#으)I7N@A
"나요!)A?I@p
!작(@7fBA
" 성%A?[<J
"성해줘!%A@p9J
!잡)A@IIp
" 도*A@I@p
!적(@I@oJ
!점)@7NBA
" 있)@AN@A
!정(I@D?]
!제(ZLC//
!져*AoI@A
" 요*AoI8A
!좀%S<GAJ
!주(M7L6A
" 석)<JI@J
!줘&B:@L&
"$%L1?L&
!지'BH:;A
!짜*A7BEA
!찮(A@MI8
" 나(AAMJ8
!쳐(Jo@@J
" 줘(Ig@IJ
!최%IIJoJ
" 적(@@JoJ
!추&E7QD8
" 가%C@dD8
!코&R=W6A
!쿼(JAIpA
" 리&JAIpA
!터&75A:p
" 링(AYJJ]
!테%@@fZJ
" 스%>@oOS
!토 링(AMIGJ
!트%9YmK&
" 가%J/7gS
#작!JAp8J
#해%JJgAJ
"$'A7]D8
!튼(ISHNA
!파%pG?DA
!팩 토&@EIAJ
!페&Io%<A
" 이(Ag.DA
!필(@.[<S
" 요&J&oAS
"요한가요!(JJ?Ag
!하%n8EJ&
" 는&[nQ9&
!한&-YNPA
" 가(J79Ag
#번&@7W[A
!함%U<6(A
" 수%S253J
!해)T&SJ8
" 줘(R.UU8
!현&AIINJ
" 해&@IINJ
!호)o[H@/
!화(D@>ZA
" 해%E?@dA
!후 에(JdJJA
`;
